import { type Locale, localeSchema } from '../knowledge/index.js';

/** What a button does. Positions are absolute, so that pressing twice does no more than once. */
export type Action =
  | { readonly kind: 'topic'; readonly topic: string }
  /** A guide's ways ("other way"): its overview takes the place of the step. */
  | { readonly kind: 'ways'; readonly topic: string }
  | {
      readonly kind: 'step';
      readonly topic: string;
      readonly method: string;
      readonly step: number;
    }
  | { readonly kind: 'all-steps'; readonly topic: string; readonly method: string }
  /** Back to a step from a side question: shows the step anew, below. */
  | {
      readonly kind: 'resume';
      readonly topic: string;
      readonly method: string;
      readonly step: number;
    }
  | {
      readonly kind: 'missing';
      readonly topic: string;
      readonly method: string;
      readonly step: number;
    }
  | { readonly kind: 'finish'; readonly topic: string; readonly method: string }
  /** Answers the question of a guide's fork. */
  | { readonly kind: 'fork'; readonly topic: string; readonly yes: boolean }
  | { readonly kind: 'helped'; readonly topic: string; readonly helped: boolean }
  /** Why a guide did not help: the place of a reason among its `stuck`, from 1. */
  | { readonly kind: 'reason'; readonly topic: string; readonly reason: number }
  | { readonly kind: 'menu' }
  | { readonly kind: 'none-of-these' }
  | { readonly kind: 'languages' }
  | { readonly kind: 'language'; readonly locale: Locale };

/** Telegram's limit on `callback_data`, in bytes. */
export const maxPackedBytes = 64;

const format = '1';

/**
 * Packs an action into at most 64 bytes of ASCII: the format's version, a letter, and the ids,
 * `1s:unbind_phone:client:3`. The content check keeps ids short enough.
 */
export function packAction(action: Action): string {
  let packed = format + letters[action.kind];
  for (const operand of operands(action)) packed += `:${operand}`;
  return packed;
}

const letters = {
  topic: 't',
  ways: 'w',
  step: 's',
  'all-steps': 'a',
  resume: 'r',
  missing: 'x',
  finish: 'f',
  fork: 'k',
  helped: 'h',
  reason: 'y',
  menu: 'm',
  'none-of-these': 'n',
  languages: 'l',
  language: 'g',
} as const satisfies Record<Action['kind'], string>;

function operands(action: Action): string[] {
  switch (action.kind) {
    case 'topic':
    case 'ways':
      return [action.topic];
    case 'step':
    case 'resume':
    case 'missing':
      return [action.topic, action.method, String(action.step)];
    case 'all-steps':
    case 'finish':
      return [action.topic, action.method];
    case 'fork':
      return [action.topic, action.yes ? 'y' : 'n'];
    case 'helped':
      return [action.topic, action.helped ? 'y' : 'n'];
    case 'reason':
      return [action.topic, String(action.reason)];
    case 'language':
      return [action.locale];
    case 'menu':
    case 'none-of-these':
    case 'languages':
      return [];
  }
}

const id = '([a-z][a-z0-9_.]*)';
const packed = {
  topic: RegExp(`^1t:${id}$`),
  ways: RegExp(`^1w:${id}$`),
  step: RegExp(`^1s:${id}:${id}:([1-9]\\d?)$`),
  'all-steps': RegExp(`^1a:${id}:${id}$`),
  resume: RegExp(`^1r:${id}:${id}:([1-9]\\d?)$`),
  missing: RegExp(`^1x:${id}:${id}:([1-9]\\d?)$`),
  finish: RegExp(`^1f:${id}:${id}$`),
  fork: RegExp(`^1k:${id}:([yn])$`),
  helped: RegExp(`^1h:${id}:([yn])$`),
  reason: RegExp(`^1y:${id}:([1-9])$`),
  menu: /^1m$/,
  'none-of-these': /^1n$/,
  languages: /^1l$/,
  language: /^1g:(.+)$/,
} as const satisfies Record<Action['kind'], RegExp>;

/**
 * Reads an action back. Null for anything that this version did not pack: forged, foreign or old.
 * Whether the ids in it exist is for the one who has the knowledge to say.
 */
export function unpackAction(data: string): Action | null {
  if (data.length > maxPackedBytes || data[0] !== format) return null;
  const kind = kinds.get(data[1] ?? '');
  const match = kind && packed[kind].exec(data);
  return match ? toAction(kind, match[1] ?? '', match[2] ?? '', match[3] ?? '') : null;
}

const kinds: ReadonlyMap<string, Action['kind']> = new Map(
  Object.entries(letters).map(([kind, letter]) => [letter, kind as Action['kind']]),
);

function toAction(
  kind: Action['kind'],
  first: string,
  second: string,
  third: string,
): Action | null {
  switch (kind) {
    case 'topic':
    case 'ways':
      return { kind, topic: first };
    case 'step':
    case 'resume':
    case 'missing':
      return { kind, topic: first, method: second, step: Number(third) };
    case 'all-steps':
    case 'finish':
      return { kind, topic: first, method: second };
    case 'fork':
      return { kind, topic: first, yes: second === 'y' };
    case 'helped':
      return { kind, topic: first, helped: second === 'y' };
    case 'reason':
      return { kind, topic: first, reason: Number(second) };
    case 'language': {
      const locale = localeSchema.safeParse(first);
      return locale.success ? { kind, locale: locale.data } : null;
    }
    case 'menu':
    case 'none-of-these':
    case 'languages':
      return { kind };
  }
}
