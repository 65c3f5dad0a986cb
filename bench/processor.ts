/** What work takes of the processor, user and system. It counts what other programs use hardly at all, unlike the clock. */
export function processorSeconds(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}
