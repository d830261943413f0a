/** Milliseconds that the processor needs for it. Those of a clock are more where the machine has other things to do. */
export function processorTime(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
