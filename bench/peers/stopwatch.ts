/** A result, and the processor seconds that it took: less moved by other programs than a clock. */
export interface Timed<Result> {
  readonly result: Result;
  readonly seconds: number;
}

export async function timed<Result>(work: () => Promise<Result>): Promise<Timed<Result>> {
  const before = process.cpuUsage();
  const result = await work();
  const { user, system } = process.cpuUsage(before);
  return { result, seconds: (user + system) / 1e6 };
}
