import { z } from 'zod';
import { localeSchema } from '../knowledge/index.js';
import { deedFields } from './deed.js';
import { expectationSchema } from './expectation.js';

/** The shape of dialogue files, and the single source of the types behind them. */

const names = Object.keys(deedFields).join(', ');

/** What a person does, and what is expected then. */
export const turnSchema = z
  .strictObject({
    say: deedFields.say.exactOptional(),
    tap: deedFields.tap.exactOptional(),
    send: deedFields.send.exactOptional(),
    start: deedFields.start.exactOptional(),
    expect: expectationSchema.exactOptional(),
  })
  .transform(({ expect, ...deeds }, context) => {
    // An unknown field may be a deed that is misspelt: one problem is enough.
    if (context.issues.length > 0) return z.NEVER;
    const [deed, ...more] = Object.values(deeds);
    if (deed && more.length === 0) return { deed, expect: expect ?? null };
    const message = deed
      ? `does ${Object.keys(deeds).join(' and ')} at once: make a turn of each`
      : `has nothing to do: it needs one of ${names}`;
    context.addIssue({ code: 'custom', message });
    return z.NEVER;
  });

export const dialogueSchema = z.strictObject({
  title: z
    .string()
    .trim()
    .min(1, 'is empty')
    .regex(/^[^\p{Cc}\p{Zl}\p{Zp}]*$/u, 'must be one line'),
  /** The language of the person's client. */
  locale: localeSchema.default('zh-CN'),
  turns: z.array(turnSchema).min(1, 'has no turns'),
});

export type DialogueTurn = Readonly<z.output<typeof turnSchema>>;
export type Dialogue = Readonly<z.output<typeof dialogueSchema>>;
