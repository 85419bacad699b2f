import { z } from 'zod';

/**
 * `interface.yaml`: everything the bot says that belongs to no topic, in one language.
 *
 * `{name}` in a phrase is filled in by the conversation; a phrase must name exactly the
 * placeholders that its key is given here.
 */

const phrase = (most: number, ...placeholders: string[]) =>
  z
    .string()
    .trim()
    .min(1, 'is empty')
    .max(most, `is longer than ${most} characters`)
    .superRefine((text, context) => {
      const named = new Set([...text.matchAll(/\{([^{}]*)\}/g)].map((match) => match[1]));
      for (const name of placeholders)
        if (!named.has(name))
          context.addIssue({ code: 'custom', message: `must contain {${name}}` });
      for (const name of named)
        if (name !== undefined && !placeholders.includes(name))
          context.addIssue({ code: 'custom', message: `knows no {${name}}` });
    });

const button = () => phrase(30);

export const phrasesSchema = z.strictObject({
  /** The language's own name, on the button that chooses it. */
  language_name: phrase(20),
  buttons: z.strictObject({
    next: button(),
    back: button(),
    other_way: button(),
    all_steps: button(),
    /** "I don't see this" under a step. */
    missing: button(),
    back_to_step: phrase(30, 'step'),
    step: phrase(30, 'step'),
    finish: button(),
    helped: button(),
    not_helped: button(),
    menu: button(),
    language: button(),
    human: button(),
    none_of_these: button(),
  }),
  guide: z.strictObject({
    choose_way: phrase(200),
    one_way: phrase(200),
    look: phrase(60),
    note: phrase(60),
    missing_title: phrase(80),
    /** What to say when a step has no `missing` text of its own. */
    missing_general: phrase(500),
    all_steps_title: phrase(80, 'title'),
    finished_title: phrase(80),
    finished: phrase(300),
    helped: phrase(300),
    not_helped: phrase(400),
    no_such_step: phrase(200, 'steps'),
  }),
  clarify: z.strictObject({ title: phrase(120), text: phrase(300) }),
  fallback: z.strictObject({ title: phrase(120), text: phrase(500), near: phrase(200) }),
  /** Above the other readings of a question that was answered. */
  other_readings: phrase(120),
  menu: z.strictObject({ title: phrase(120), text: phrase(500) }),
  language: z.strictObject({ title: phrase(120), text: phrase(300), changed: phrase(200) }),
  /** A button from an old card, or one that is not ours. */
  stale: phrase(300),
  /** A photo, a sticker, a voice message. */
  unsupported: phrase(300),
  /** Somebody sent a password, a code or an identity number. */
  secret: phrase(300),
  /** A number was typed that no choice on screen has. */
  no_such_choice: phrase(300, 'choices'),
  /** A command (`/foo`) that is not known. */
  unknown_command: phrase(300),
  commands: z.strictObject({
    start: phrase(100),
    menu: phrase(100),
    language: phrase(100),
    human: phrase(100),
  }),
  profile: z.strictObject({
    /** Telegram's "What can this bot do?", at most 512. */
    description: phrase(512),
    /** The line on the bot's profile, at most 120. */
    short_description: phrase(120),
  }),
  page: z.strictObject({
    title: phrase(60),
    tagline: phrase(120),
    log_label: phrase(60),
    input_label: phrase(60),
    placeholder: phrase(80),
    send: phrase(20),
    typing: phrase(60),
    you: phrase(20),
    bot: phrase(20),
    new_talk: phrase(40),
    choose_language: phrase(40),
    offline: phrase(200),
    retry: phrase(30),
    too_long: phrase(120),
    link_opens: phrase(60),
    privacy: phrase(200),
    progress: phrase(40, 'step', 'steps'),
  }),
  terminal: z.strictObject({ welcome: phrase(200), prompt: phrase(40), bye: phrase(100) }),
});

export type Phrases = z.infer<typeof phrasesSchema>;
