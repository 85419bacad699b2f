import { z } from 'zod';
import type { Decision } from '../bot/index.js';
import { localeSchema } from '../knowledge/index.js';
import { type Matcher, parsePlace, parseTopic } from './matcher.js';

export const decisionSchema = z.enum([
  'answer',
  'clarify',
  'fallback',
  'navigate',
  'refuse',
] as const satisfies readonly Decision[]);

const words = z.string().min(1, 'is empty');

/** A list, or one thing that stands for a list of itself. */
const listOf = <Item extends z.ZodType>(item: Item) =>
  z.preprocess(
    (written) => (Array.isArray(written) ? written : [written]),
    z.array(item).min(1, 'is empty: leave it out'),
  );

const matched = <Seen>(parse: (written: string) => Matcher<Seen> | null, form: string) =>
  z.string().transform((written, context): Matcher<Seen> => {
    const matcher = parse(written);
    if (matcher) return matcher;
    context.addIssue({ code: 'custom', message: `cannot be read: it must look like ${form}` });
    return z.NEVER;
  });

const topic = matched(parseTopic, 'unbind_phone, forgot_bound* or none');
const place = matched(
  parsePlace,
  'forgot_bound, forgot_bound/appeal/1, forgot_bound/appeal, forgot_bound/* or none',
);

/** What must hold after a turn; whatever is left out does not matter. */
export const expectationSchema = z
  .strictObject({
    /** Any of them. */
    decision: listOf(decisionSchema).exactOptional(),
    /** Any of them. */
    topic: listOf(topic).exactOptional(),
    /** Any of them. */
    at: listOf(place).exactOptional(),
    /** Each is read; of an entry that is a list, any. */
    text: listOf(listOf(words)).exactOptional(),
    /** None is read. */
    not: listOf(words).exactOptional(),
    /** Each is a part of some button's label; of an entry that is a list, any. */
    buttons: listOf(listOf(words)).exactOptional(),
    /** Each stands before the person as another reading. */
    offers: listOf(topic).exactOptional(),
    locale: localeSchema.exactOptional(),
    /** Each happens. */
    effects: listOf(words).exactOptional(),
  })
  .refine((fields) => Object.keys(fields).length > 0, {
    error: 'is empty: leave it out',
    // A field that does not fit is one problem, not two.
    when: ({ issues }) => issues.length === 0,
  });

export type Expectation = Readonly<z.output<typeof expectationSchema>>;
