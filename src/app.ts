import { type Brain, newSession, respond, type Turn } from './bot/index.js';
import type { Hub, Post, Read } from './channels/receive.js';
import type { Question, Reaction, Store } from './store/index.js';

/** The bot without its channels. */
export interface App extends Hub {
  /** Swaps the brain in whole; events under way are finished with the one they began with. */
  readonly think: (brain: Brain) => void;
  /**
   * Answers some of the questions that wait in the inbox, and puts what is said into the outbox.
   *
   * @returns what was done, and whether there may be more
   */
  readonly answerSome: () => Promise<Answered>;
}

/** What `answerSome` did. */
export interface Answered {
  readonly isMore: boolean;
  readonly answered: number;
  /** Why questions were put aside; safe to log. */
  readonly aside: readonly { readonly updateId: number; readonly reason: string }[];
}

/** Told of what the app does; all of it happens outside of transactions. */
export interface AppWatch {
  /** @param waited milliseconds from the question to its answer; null where nobody waited in the inbox */
  readonly turned: (conversation: string, turn: Turn, waited: number | null) => void;
  readonly putAside: (channel: string, reason: string) => void;
  readonly damaged: (sessions: number) => void;
}

/** What the app is made of. */
export interface AppOptions {
  readonly brain: Brain;
  readonly store: Pick<Store, 'converse' | 'answerNext'>;
  /** The channels whose questions wait in the inbox. */
  readonly posts?: readonly Post[];
  readonly watch?: AppWatch;
  /** How an event is answered: by the bot, unless a test tells another way. */
  readonly answer?: typeof respond;
}

/** Conversations that are answered in one transaction, if they take no longer than it may. */
const mostAtOnce = 256;

const unwatched: AppWatch = {
  turned: () => undefined,
  putAside: () => undefined,
  damaged: () => undefined,
};

/** Puts the rooms together: what is asked is answered with its conversation's session. */
export function createApp({ brain, store, posts = [], ...options }: AppOptions): App {
  const { watch = unwatched, answer = respond } = options;
  const byChannel = new Map(posts.map((post) => [post.channel, post]));
  let current = brain;

  return {
    brain: () => current,
    think: (next) => {
      current = next;
    },
    converse: async (conversation, event) => {
      const turn = await store.converse(conversation, (session) => answer(current, session, event));
      watch.turned(conversation, turn, null);
      return turn;
    },
    answerSome: async () => {
      // Of a transaction that is given up and done again, the last time counts.
      const turns = new Map<number, Turned>();
      const react = (question: Question): Reaction => {
        const read = byChannel.get(question.channel)?.read(question);
        if (!read) return { kind: 'aside', reason: 'the event is of another version' };
        if (read.kind === 'notice') return noticed(question, read, current);
        const turn = answer(current, question.session, read.event);
        turns.set(question.updateId, { question, turn });
        return {
          kind: 'answered',
          session: turn.session,
          outgoing: read.tell(turn),
          effects: turn.effects,
        };
      };
      const progress = await store.answerNext(react, mostAtOnce);
      const now = Date.now();
      for (const { question, turn } of turns.values())
        watch.turned(question.conversation, turn, Math.max(0, now - question.receivedAt));
      for (const { reason } of progress.aside) watch.putAside('inbox', reason);
      if (progress.damagedSessions > 0) watch.damaged(progress.damagedSessions);
      return {
        isMore: progress.isMore,
        answered: progress.answered,
        aside: progress.aside,
      };
    },
  };
}

/** What the channel says itself. */
function noticed({ session }: Question, { say, locale }: Notice, brain: Brain): Reaction {
  const outgoing = say(brain);
  return { kind: 'answered', session: session ?? newSession(locale), outgoing, effects: [] };
}

type Notice = Extract<Read, { readonly kind: 'notice' }>;

interface Turned {
  readonly question: Question;
  readonly turn: Turn;
}
