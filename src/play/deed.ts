import { z } from 'zod';
import type { Unsupported } from '../bot/index.js';

/** What a person can send that is no text. */
const unsupported = [
  'photo',
  'voice',
  'video',
  'sticker',
  'file',
  'contact',
  'location',
  'other',
] as const satisfies readonly Unsupported[];

/** What can be done, each under the name by which a dialogue's turn says it. */
export const deedFields = {
  say: z.string().transform((text) => ({ kind: 'say', text }) as const),
  tap: z
    .string()
    .min(1, 'is empty')
    .transform((label) => ({ kind: 'tap', label }) as const),
  send: z.enum(unsupported).transform((what) => ({ kind: 'send', what }) as const),
  /** The chat is opened; a deep link brings a payload. */
  start: z
    .string()
    .nullable()
    .transform((payload) => ({ kind: 'start', payload: payload ?? '' }) as const),
};

/** What a person does in one turn. */
export type Deed = Readonly<z.output<(typeof deedFields)[keyof typeof deedFields]>>;
