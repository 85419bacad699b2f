import { performance } from 'node:perf_hooks';

/** What a process has used of a processor so far. */
export interface Spent {
  /** Seconds, of all its threads. */
  readonly processor: number;
  /** Seconds in which its event loop was busy. */
  readonly busy: number;
}

// Loaded before a bot that is measured: whenever its parent says something, it tells.
process.on('message', () => {
  const { user, system } = process.cpuUsage();
  const { active } = performance.eventLoopUtilization();
  process.send?.({ processor: (user + system) / 1e6, busy: active / 1000 } satisfies Spent);
});
process.channel?.unref();
