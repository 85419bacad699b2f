import { type Decoded, type DecodedEvent, decode } from './decode.js';
import { tapCost } from './flood.js';
import type { FloodWatch } from './flood-watch.js';
import { channelName, type Mailbox, type StoredUpdate } from './mailbox.js';
import type { Reader } from './reader.js';
import type { Repeats } from './repeats.js';
import { toStoredEvent } from './stored-event.js';
import type { ChannelWatch } from './watch.js';

/** What is done with updates. */
export interface TakeOptions {
  readonly store: Pick<Mailbox, 'receive' | 'migrateChat'>;
  readonly reader: () => Reader;
  readonly flood: FloodWatch;
  readonly repeats: Repeats;
  readonly watch: ChannelWatch;
  /** There is something to answer: it is in the inbox. */
  readonly onAsked: (hasTaps: boolean) => void;
  /** What is answered without the conversation; once for each update. */
  readonly onAside: (decoded: Aside) => void;
}

/** What asks nothing of the conversation. */
export type Aside = Extract<Decoded, { readonly kind: 'stray-tap' | 'inline' }>;

/**
 * Writes updates down. They are safe when it resolves; it rejects when the store fails, and then they
 * are to be given again.
 *
 * @param inOrder whether they come in Telegram's order, as polled ones do
 * @returns how many of them are updates at all
 */
export type TakeUpdates = (updates: readonly unknown[], inOrder: boolean) => Promise<number>;

type Numbered = Decoded & { readonly updateId: number };

/** Makes the way in. */
export function createTakeUpdates(options: TakeOptions): TakeUpdates {
  const { store, reader, flood, repeats, watch, onAsked, onAside } = options;

  /** What an event is written down as; an aside where it is passed over. */
  function weigh(decoded: Numbered): Weighed {
    if (decoded.kind !== 'event') return { decoded, question: null };
    const { conversation, updateId, tap } = decoded;
    const stray: Numbered = tap
      ? { kind: 'stray-tap', updateId, callbackId: tap.callbackId }
      : { kind: 'ignored', updateId };
    if (repeats.isStale(decoded)) return { decoded: stray, question: null };
    const cost = tap ? tapCost : 1;
    const verdict = flood.decide(conversation, updateId, Date.now(), cost);
    if (verdict === 'pass-over') return { decoded: stray, question: null };
    return { decoded, question: toQuestion(decoded, verdict === 'notice') };
  }

  return async (updates, inOrder) => {
    const by = reader();
    const numbered = updates.map((update) => decode(update, by)).filter(isNumbered);
    const weighed = numbered.map(weigh);
    for (const { decoded } of weighed) await prepare(store, decoded);
    const rows = weighed.map(({ decoded: { updateId }, question }) => ({
      channel: channelName,
      updateId,
      question,
    }));
    const isNew = await store.receive(rows, inOrder);
    let hasAsked = false;
    let hasTaps = false;
    for (const [index, { decoded }] of weighed.entries()) {
      watch.received(decoded.kind, isNew[index] === true);
      if (!isNew[index]) continue;
      if (decoded.kind === 'stray-tap' || decoded.kind === 'inline') onAside(decoded);
      if (decoded.kind !== 'event') continue;
      hasAsked = true;
      if (decoded.tap) hasTaps = true;
    }
    if (hasAsked) onAsked(hasTaps);
    return numbered.length;
  };
}

interface Weighed {
  readonly decoded: Numbered;
  readonly question: StoredUpdate['question'];
}

function isNumbered(decoded: Decoded): decoded is Numbered {
  return decoded.updateId !== null;
}

/** What may be done twice is done before the update counts as taken. */
async function prepare(store: TakeOptions['store'], decoded: Numbered): Promise<void> {
  if (decoded.kind === 'migrated')
    await store.migrateChat({ channel: channelName, from: decoded.from, to: decoded.to });
}

function toQuestion(decoded: DecodedEvent, slowDown: boolean): StoredUpdate['question'] {
  const { conversation, chat, message, tap } = decoded;
  return {
    conversation,
    chat,
    event: toStoredEvent(decoded, slowDown),
    message: message?.id ?? null,
    tap: tap?.callbackId ?? null,
  };
}
