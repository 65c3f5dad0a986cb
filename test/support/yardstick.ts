import { processorSeconds } from "../../bench/processor";

/**
 * Two costs, each the least of up to six measurements: they are measured again as long as the second seems too large, because other work on the
 * machine, or a collector of garbage, only adds.
 */
export function leastOf(small: () => number, large: () => number, isTooMuch: (less: number, more: number) => boolean): readonly [number, number] {
  let [less, more] = [small(), large()];
  for (let again = 0; again < 5 && isTooMuch(less, more); again++) [less, more] = [Math.min(less, small()), Math.min(more, large())];
  return [less, more];
}

/**
 * What work costs, in multiples of other work of the same process: a slow machine is slow at both. Processor time is
 * counted, not the clock's, which runs on while other processes have the processor.
 */
export class Yardstick {
  readonly #seconds: number;

  /** Measures the work that is compared with: the median of five, once it is warm. */
  constructor(work: () => void) {
    for (let warmed = 0; warmed < 2; warmed++) work();
    const [, , median] = Array.from({ length: 5 }, () => processorSeconds(work)).sort((a, b) => a - b);
    this.#seconds = median as number;
  }

  /** Work that seems to cost more than `most` is measured three times more, and its least counts: a compiler or a collector may have run. */
  times(work: () => void, most: number): number {
    let times = processorSeconds(work) / this.#seconds;
    for (let again = 0; times > most && again < 3; again++) times = Math.min(times, processorSeconds(work) / this.#seconds);
    return times;
  }
}
