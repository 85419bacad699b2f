import { z } from 'zod';
import { label, paragraphs, sentence } from './fields.js';

/** The shape of the content files, and the single source of the types behind them. */

export const topicIdSchema = z
  .string()
  .max(48, 'is longer than 48 characters')
  .regex(
    /^[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)?$/,
    'must look like unbind_phone or neighbour.wechat',
  );

export const methodIdSchema = z
  .string()
  .max(24, 'is longer than 24 characters')
  .regex(/^[a-z][a-z0-9_]*$/, 'must look like security_center');

export const linkSchema = z.strictObject({
  label,
  url: z.url({ protocol: /^https$/, error: 'must be an https:// address' }),
});

export const stepSchema = z.strictObject({
  /** What the person does, one move. */
  do: paragraphs(400),
  /** What to look for on the screen, for menus differ. */
  look: paragraphs(300).optional(),
  /** What to try when the thing is not there. */
  missing: paragraphs(500).optional(),
  /** A warning or a kindness that belongs to this step. */
  note: paragraphs(300).optional(),
  link: linkSchema.optional(),
});

export const methodSchema = z.strictObject({
  label,
  /** When this way fits, one line on the guide's overview. */
  fits: sentence(120),
  /** Where it is done, so that a person who names the place gets this way at once. */
  way: z.enum(['client', 'website', 'app']).optional(),
  link: linkSchema.optional(),
  steps: z.array(stepSchema).min(1, 'has no steps').max(12, 'has more than 12 steps'),
});

/** What people bind to an account. */
export const boundThings = ['phone', 'mailbox', 'app'] as const;

/** A question to ask before a way is chosen, and where its two answers lead. */
export const forkSchema = z.strictObject({
  /** What the answer tells; somebody who told it already is not asked. */
  asks: z.enum(['logged_in', 'has_bound']),
  question: sentence(200),
  yes: z.strictObject({
    label,
    /** Above the first of `next`, or the guide of the thing that they named. */
    lead: sentence(300),
    next: z.array(topicIdSchema).max(3),
  }),
  /** Leads to the first step of a way of this guide. */
  no: z.strictObject({ label, text: paragraphs(400), method: methodIdSchema }),
});

/** How many reasons are offered to somebody whom a guide did not help. */
export const reasons = 3;

const next = z.array(topicIdSchema).max(6, 'offers more than 6 topics').default([]);

export const guideSchema = z.strictObject({
  kind: z.literal('guide'),
  label,
  title: sentence(80),
  /** The overview: what will happen, the answer first. */
  summary: paragraphs(900),
  /** The gist in other words, for somebody who asks again when it stands above already. */
  again: sentence(300).optional(),
  /** What is unbound by it, so that "and the mailbox?" finds its counterpart. */
  about: z.enum(boundThings).optional(),
  fork: forkSchema.optional(),
  methods: z
    .record(methodIdSchema, methodSchema)
    .refine((methods) => Object.keys(methods).length > 0, 'has no methods')
    .refine((methods) => Object.keys(methods).length <= 6, 'has more than 6 methods'),
  /** What people do next whom it helped. */
  after: z.array(topicIdSchema).max(4, 'offers more than 4 topics').optional(),
  /** Why it may not have helped: the topics that then do. */
  stuck: z.array(topicIdSchema).length(reasons, `offers not ${reasons} topics`).optional(),
  next,
});

/** An answer without steps. The kinds differ in how the conversation counts them. */
const answer = <Kind extends string>(kind: Kind) =>
  z.strictObject({
    kind: z.literal(kind),
    label,
    title: sentence(80).optional(),
    /** Paragraphs are parted by a blank line; a paragraph of lines that begin with `- ` is a list. */
    text: paragraphs(1600),
    link: linkSchema.optional(),
    next,
  });

/** What people tell, one thing after another, when something has happened to their account. */
export const stages = [
  'start',
  'logged_in',
  'locked_out',
  'secured',
  'taken',
  'taken_and_out',
  'partly_taken',
  'untouched',
  'untouched_and_out',
  'others',
] as const;

const leadSchema = z.strictObject({
  text: sentence(300),
  /** What comes next, when nothing new is told. */
  followed_by: z.enum(stages).optional(),
  /** Whether it leads to the appeal. */
  appeals: z.literal(true).optional(),
});

export const articleSchema = answer('article').extend({
  /** Where somebody is led on to who tells more of what has happened; `start` is asked first. */
  leads: z.partialRecord(z.enum(stages), leadSchema).optional(),
  /** The gist in other words, for somebody who asks again when it stands above already. */
  again: sentence(300).optional(),
});
export const talkSchema = answer('talk').extend({
  /** The gist in other words, for somebody who asks again. */
  again: sentence(300).optional(),
});
/** Something people mix up with ours; the text says honestly that it is not covered. */
export const neighbourSchema = answer('neighbour');
/** Something the bot must not help with. */
export const refusalSchema = answer('refusal').extend({
  /** The gist in other words, for somebody who insists. */
  again: sentence(300).optional(),
});

/** A question too bare to answer ("how do I unbind?"): the bot asks back with these topics. */
export const choiceSchema = z.strictObject({
  kind: z.literal('choice'),
  label,
  title: sentence(80).optional(),
  text: paragraphs(600),
  choices: z
    .array(topicIdSchema)
    .min(2, 'offers fewer than 2 topics')
    .max(6, 'offers more than 6 topics'),
});

export const topicSchema = z.discriminatedUnion('kind', [
  guideSchema,
  articleSchema,
  talkSchema,
  neighbourSchema,
  refusalSchema,
  choiceSchema,
]);

const hostSchema = z
  .string()
  .max(253, 'is longer than 253 characters')
  .regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/, 'must be a host in lower case, such as aq.qq.com');

/** `settings.yaml`: what holds in every language. */
export const settingsSchema = z.strictObject({
  /** The only hosts a link may lead to. */
  official_hosts: z.array(hostSchema).min(1, 'names no host'),
  /** The topics the bot offers first, and when it has not understood. */
  menu: z.array(topicIdSchema).min(1, 'offers nothing').max(8, 'offers more than 8 topics'),
});

export type Link = z.infer<typeof linkSchema>;
export type Step = z.infer<typeof stepSchema>;
export type Method = z.infer<typeof methodSchema>;
export type BoundThing = (typeof boundThings)[number];
export type Fork = z.infer<typeof forkSchema>;
export type Guide = z.infer<typeof guideSchema>;
export type Stage = (typeof stages)[number];
export type Article = z.infer<typeof articleSchema>;
export type Answer = Exclude<z.infer<typeof topicSchema>, { kind: 'guide' | 'choice' }>;
export type Choice = z.infer<typeof choiceSchema>;
export type Topic = z.infer<typeof topicSchema>;
export type TopicKind = Topic['kind'];
export type Settings = z.infer<typeof settingsSchema>;
