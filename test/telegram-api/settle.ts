import { setTimeout as sleep } from 'node:timers/promises';
import type { World } from './world.js';

/**
 * Waits until the bot has nothing more to do: every update is confirmed, every tap answered, no call
 * under way, and nothing was called for `quiet` milliseconds. Rejects after `within` milliseconds.
 */
export async function settle(world: World, quiet: number, within: number): Promise<void> {
  const { updates, taps, record } = world;
  for (const end = Date.now() + within; Date.now() < end; await sleep(10)) {
    const open = updates.size + taps.unanswered + record.underWay;
    const last = Math.max(record.lastAt, updates.lastConfirmed);
    if (open === 0 && Date.now() - last > quiet) return;
  }
  throw new Error(
    `the bot did not settle within ${within / 1000} s: ${updates.size} updates are not confirmed, ${taps.unanswered} taps not answered, ${record.underWay} calls under way`,
  );
}
