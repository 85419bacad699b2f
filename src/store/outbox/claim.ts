import type { Transaction } from 'kysely';
import type { Engine } from '../engine/engine.js';
import type { Tables } from '../schema/tables.js';
import { fromJson } from '../storable.js';
import { type Circumstances, readCircumstances } from './circumstances.js';
import type { Claim, Delivery, PutAside } from './delivery.js';
import { type Head, readHeads, supersede } from './heads.js';
import { endLines, holdLines, type Line, releaseLines, takeDueLines } from './lines.js';
import { putAside, putLinesAside } from './put-aside.js';
import { readShown, type ShownMessages, shownAt } from './shown.js';

/** Who claims, and where. */
export interface Claimer {
  readonly worker: string;
  readonly channel: string;
}

/**
 * Takes the first messages of up to `most` lines for a worker. The claim may be lost with the power:
 * the worker is lost with it.
 */
export function claimDeliveries(engine: Engine, claimer: Claimer, most: number): Promise<Claim> {
  return engine.relaxed(async (tx) => {
    const now = engine.now();
    const due = await takeDueLines(tx, engine, claimer.channel, most, now);
    if (due.length === 0) return { deliveries: [], aside: [] };
    const chats = await readCircumstances(tx, engine, claimer.channel, due);
    const lost = due.filter(({ chat }) => chats.get(chat)?.isUnreachable);
    const aside = await putLinesAside(tx, engine, namesOf(lost), 'the chat is unreachable', now);
    const parked = due.filter((line) => !lost.includes(line) && until(line, chats) > now);
    for (const line of parked) await releaseLines(tx, engine, [line.line], until(line, chats));
    const free = due.filter((line) => !lost.includes(line) && !parked.includes(line));
    const claim = await claimHeads(tx, engine, claimer, namesOf(free), chats, now);
    return { deliveries: claim.deliveries, aside: [...aside, ...claim.aside] };
  });
}

const namesOf = (lines: readonly Line[]): string[] => lines.map(({ line }) => line);

const until = ({ chat }: Line, chats: ReadonlyMap<number, Circumstances>): number =>
  chats.get(chat)?.parkedUntil ?? 0;

async function claimHeads(
  tx: Transaction<Tables>,
  engine: Engine,
  { worker, channel }: Claimer,
  lines: readonly string[],
  chats: ReadonlyMap<number, Circumstances>,
  now: number,
): Promise<Claim> {
  if (lines.length === 0) return { deliveries: [], aside: [] };
  await supersede(tx, engine, lines, now);
  const heads = await readHeads(tx, engine, lines);
  const damaged = heads.filter(({ payload }) => fromJson(payload) === undefined);
  const whole = heads.filter((head) => !damaged.includes(head));
  const aside: PutAside[] = damaged.map(({ id }) => ({ id, reason: 'the payload is damaged' }));
  // Their lines stay due: what comes behind them is claimed the next time.
  await putAside(tx, aside, now);
  await holdLines(
    tx,
    engine,
    whole.map(({ line }) => line),
    worker,
    now,
  );
  const headed = new Set(heads.map(({ line }) => line));
  await endLines(
    tx,
    engine,
    lines.filter((line) => !headed.has(line)),
  );
  const shown = await readShown(
    tx,
    engine,
    whole.flatMap((head) => targetOf(head, channel)),
  );
  const deliveries = whole.map((head) => ({
    ...toDelivery(head, channel, shown),
    chat: chats.get(head.chat)?.migratedTo ?? head.chat,
  }));
  return { deliveries, aside };
}

function targetOf({ chat, target }: Head, channel: string) {
  return target === null ? [] : [{ channel, chat, message: target }];
}

function toDelivery(head: Head, channel: string, shown: ShownMessages): Delivery {
  const { id, conversation, chat, kind, target, attempts, created_at: createdAt } = head;
  const place = targetOf(head, channel)[0];
  return {
    ...{ id, conversation, channel, chat, kind, target, attempts, createdAt },
    payload: fromJson(head.payload),
    shown: place ? shownAt(shown, place) : null,
  };
}
