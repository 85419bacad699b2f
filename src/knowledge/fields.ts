import { z } from 'zod';
import { longestLength, whyNoPlaceholder } from './app-placeholder.js';
import { displayWidth } from './display-width.js';

/**
 * The kinds of text that content is made of.
 *
 * Lengths are counted in UTF-16 units, as Telegram counts them. They are chosen so that the longest
 * card made of these fields stays within Telegram's 4096.
 */

/** Room for a button on a 375 px screen; a Chinese character counts for two. */
export const labelWidth = 24;

const text = z.string().trim().min(1, 'is empty');
const oneLine = text.refine((written) => !written.includes('\n'), 'must stand on one line');

/** A text on one line. */
export const line = (most: number) => oneLine.max(most, `is longer than ${most} characters`);

/** A button's text. */
export const label = line(60)
  .refine((shown) => !/[{}]/.test(shown), 'is the same for every app: it holds no { }')
  .refine(
    (shown) => displayWidth(shown) <= labelWidth,
    `is too long to read on a button (at most ${labelWidth} columns: a Chinese character takes two)`,
  );

/** What a card says in paragraphs; it may name the app that the person talks about. */
export const paragraphs = (most: number) => naming(text, most);

/** What a card says on one line; it may name the app that the person talks about. */
export const sentence = (most: number) => naming(oneLine, most);

function naming(field: z.ZodString, most: number) {
  return field.superRefine((said, context) => {
    const why = whyNoPlaceholder(said);
    if (why !== null) context.addIssue({ code: 'custom', message: why });
    if (longestLength(said) <= most) return;
    const named = longestLength(said) > said.length ? ' with the longest name of an app in it' : '';
    context.addIssue({ code: 'custom', message: `is longer than ${most} characters${named}` });
  });
}
