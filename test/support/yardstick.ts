import { processorSeconds } from "../../bench/processor";

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
