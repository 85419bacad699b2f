import type { Group } from '../group.js';
import type { Person } from '../person.js';
import type { TelegramApi } from '../telegram-api.js';

/** An object in another process: everything it does takes a while. */
export type Remote<Type, Names extends keyof Type> = {
  readonly [Name in Names]: Type[Name] extends (...given: infer Given) => infer Result
    ? (...given: Given) => Promise<Awaited<Result>>
    : () => Promise<Type[Name]>;
};

/** What can be asked of the fake from afar. */
export const apiNames = [
  'crowd',
  'fails',
  'failsByChance',
  'tells',
  'repeats',
  'restartsIds',
  'routes',
  'forgives',
  'calls',
  'counts',
  'pace',
  'deliveries',
  'transcript',
  'profile',
  'settles',
  'takeViolations',
  'stop',
] as const satisfies readonly (keyof TelegramApi)[];

/** What people can be asked to do from afar, in a group too. */
export const presenceNames = [
  'writes',
  'replies',
  'sends',
  'edits',
  'taps',
  'forges',
  'sees',
  'shows',
  'screen',
  'screens',
  'deletes',
] as const satisfies readonly (keyof Person)[];

/** What people can be asked to do from afar, besides. */
export const personNames = [
  ...presenceNames,
  'blocks',
  'leavesTelegram',
  'asks',
  'picks',
  'picked',
  'tapsPicked',
] as const satisfies readonly (keyof Person)[];

/** What can be done with a group from afar. */
export const groupNames = [
  'id',
  'adds',
  'removes',
  'migrates',
] as const satisfies readonly (keyof Group)[];

/** Someone in a chat, in another process. */
export type RemotePresence = Remote<Person, (typeof presenceNames)[number]>;

/** Someone in another process. */
export type RemotePerson = Remote<Person, (typeof personNames)[number]> & {
  readonly id: number;
  readonly in: (group: RemoteGroup) => RemotePresence;
};

/** A group in another process. */
export type RemoteGroup = Remote<Group, (typeof groupNames)[number]> & { readonly handle: number };

/** Whom a command is for; people and groups are known by the numbers they were given. */
export type Target =
  | { readonly kind: 'api' }
  | { readonly kind: 'person'; readonly person: number; readonly group?: number }
  | { readonly kind: 'group'; readonly group: number };

/** What is to be done. `new person` and `new group` answer with the number. */
export interface Command {
  readonly target: Target;
  readonly name: string;
  readonly given: readonly unknown[];
}

/** Writes what JSON has no word for. */
export function pack(value: unknown): unknown {
  return value instanceof RegExp ? { regexp: [value.source, value.flags] } : value;
}

/** The reverse of {@link pack}. */
export function unpack(value: unknown): unknown {
  const { regexp } = (value ?? {}) as { regexp?: [string, string] };
  return regexp ? new RegExp(...regexp) : value;
}
