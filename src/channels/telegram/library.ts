import type { Call } from './api.js';

/** Where calls go. */
export interface Access {
  /** Never logged. */
  readonly token: string;
  /** Another Bot API server than Telegram's. */
  readonly apiRoot?: string;
}

/** The libraries that can carry calls. */
export const libraries = ['grammy', 'telegraf'] as const;

export type Library = (typeof libraries)[number];

/** Longer than the 25 s that a poll is held open for; and what any other call may take. In seconds. */
export const timeouts = { poll: 40, call: 15 } as const;

/** Loads one library, and leaves the other out of memory. */
export async function loadLibrary(library: Library, access: Access): Promise<Call> {
  switch (library) {
    case 'grammy':
      return (await import('./grammy.js')).createGrammyCall(access);
    case 'telegraf':
      return (await import('./telegraf.js')).createTelegrafCall(access);
  }
}
