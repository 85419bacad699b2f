import { z } from 'zod';
import { wordings } from './wordings.js';

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

/** A phrase that may come twice in a row: turns take its wordings by turns, so that none is said twice. */
const varied = (most: number, ...placeholders: string[]) =>
  z.array(phrase(most, ...placeholders)).length(wordings, `needs ${wordings} wordings`);

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
    choose_way: varied(200),
    one_way: varied(200),
    look: phrase(60),
    note: phrase(60),
    missing_title: phrase(80),
    /** What to say when a step has no `missing` text of its own. */
    missing_general: phrase(500),
    /** After what to try: the ways out, and that menus differ. */
    missing_then: varied(300),
    all_steps_title: phrase(80, 'title'),
    finished_title: phrase(80),
    finished: varied(300),
    helped: varied(300),
    /** "It did not help": asks why, above the reasons. */
    not_helped: varied(400),
    no_such_step: varied(200, 'steps'),
  }),
  /** Answers to what leans on the talk so far. */
  follow: z.strictObject({
    /** Above a card that was asked for once more. */
    once_more: phrase(100),
    /** Somebody asks what was just answered. */
    again: varied(300),
    steps_left: varied(200, 'steps', 'step', 'left'),
    last_step: varied(200, 'steps'),
    /** The lengths of a guide's ways, before one is chosen. */
    lengths: varied(100),
    length: phrase(60, 'way', 'steps'),
    /** "Yes", "OK" in the midst of a guide. */
    go_on: varied(200),
    /** "I'll try it", in no guide. */
    trying: varied(200),
    /** Pictures are asked for, or to be sent. */
    no_pictures: varied(200),
    /** "OK" where nothing was asked. */
    ready: varied(200),
    only_way: varied(300),
    /** The way that was named is no way of this guide. */
    no_such_way: varied(200),
    /** Where the official page is, by its address. */
    page: phrase(200, 'hosts'),
    /** Asked whether it is the same on another kind of phone. */
    versions: varied(200),
    not_passed: varied(300),
    /** Whether a certain kind of number or mailbox can be bound. */
    which_fit: varied(200),
    /** Whether several accounts are gone through one by one. */
    each_account: varied(200),
    /** Whether papers of some kind, or somebody else's, will do for an appeal. */
    papers: varied(200),
    /** Whether to hand in what is false. */
    no_faking: varied(200),
    one_by_one: varied(200),
    /** Whom to name as contacts in an appeal. */
    contacts: varied(300),
    /** Why an appeal asks for papers. */
    why_papers: varied(300),
    /** Whether it can be done from abroad. */
    abroad: varied(200),
    /** Undone at one end, and still there at the other. */
    other_end: varied(300),
    /** Something was pressed in a browser, and nothing happens. */
    dead_button: varied(200),
    /** The same in QQ or another app. */
    dead_in_app: varied(200),
    /** A page or a window wants them to install something. */
    no_download: varied(200, 'hosts'),
    /** Asked on the way for something that nobody here knows. */
    not_known: varied(200),
    /** Whether to come back later. */
    try_later: varied(200),
    /** The official page does not open. */
    page_not_open: varied(300, 'hosts'),
    /** What is on the screen is in another language. */
    screen_language: varied(300),
    /** Whether something on the screen is the right one: opened, it shows what comes next. */
    looks: varied(200, 'label'),
    /** Who wants to change it on the website, which only unbinds. */
    change_in_qq: varied(200),
    /** Where QQ itself is no way to do it. */
    on_phone: varied(200),
    /** A computer was named, and the website is the way. */
    on_computer: phrase(200),
    /** The way that was named is the one they are in. */
    same_way: varied(200),
    /** The answer holds for the other thing as well. */
    same_for_phone: varied(200),
    same_for_mailbox: varied(200),
    same_for_app: varied(200),
    paused: varied(200),
    no_hurry: varied(200),
    solved: varied(200),
    /** Thanks, or goodbye, once more. */
    welcome: varied(200),
    /** Thanks, and something is done, with steps left. */
    all_or_step: varied(200),
    /** Hello once more. */
    listening: varied(200),
    not_solved: varied(300),
    /** Login itself asks for a code of a number that is gone: the appeal stands beneath. */
    code_at_login: varied(400),
    /** So does the check of a guide. */
    code_to_old: varied(300),
    /** The password is known; whether it gets them in is still to be seen. */
    password_known: varied(300),
    /** The password is known, and does not get them in. */
    password_no_help: varied(300),
    /** Who is logged in does it in QQ: the first step stands beneath. */
    in_qq: varied(200),
    /** Yes, before a way is chosen. */
    choose_way: varied(200),
    /** What an app asked to be bound first, is. */
    other_login_bound: varied(200),
    /** In an appeal: they are in again. */
    got_in: varied(200),
    no_theft: varied(200),
    /** A number that is soon to go, and still receives. */
    while_it_works: varied(300),
    /** How long to wait between, and how often one may. */
    limits_unknown: varied(300),
    /** The backup is made: on to what it was for. */
    backed_up: varied(200),
    /** Why the bot does not do it itself. */
    why_not: varied(300),
    /** Codes from elsewhere come. */
    number_works: varied(300),
    /** More of what is not covered. */
    again_neighbour: varied(300),
    /** Nothing else is left: on with the appeal. */
    then_appeal: varied(200),
    /** Whether an appeal passes, or is worth it. */
    appeal_not_sure: varied(300),
    /** What was refused is taken as it is. */
    refusal_taken: varied(200),
    /** Somebody asks for a human again. */
    human_again: varied(300),
  }),
  /** Several things were asked for at once. */
  wishes: z.strictObject({
    /** What is left is asked for; it stands beneath. */
    still: varied(200),
    /** Something was asked for besides, in the midst of a guide. */
    noted: varied(200, 'topic'),
    /** Two apps were named: one comes after the other. */
    one_app_first: phrase(200, 'app', 'next'),
    left: phrase(120, 'topics'),
    next: phrase(120, 'topic'),
    /** Somebody asks for the next one, and nothing is left. */
    none: varied(200),
  }),
  clarify: z.strictObject({ title: varied(120), text: varied(300) }),
  fallback: z.strictObject({
    title: varied(120),
    text: varied(500),
    near: varied(200),
    /** To somebody who was not understood before. */
    human: varied(300),
  }),
  /** Above the other readings of a question that was answered. */
  other_readings: varied(120),
  menu: z.strictObject({ title: phrase(120), text: varied(500) }),
  language: z.strictObject({ title: phrase(120), text: phrase(300), changed: phrase(200) }),
  /** A button from an old card, or one that is not ours. */
  stale: varied(300),
  /** A photo, a sticker, a voice message. */
  unsupported: varied(300),
  /** What is said above an answer to take care of somebody. */
  guard: z.strictObject({
    /** Somebody sent a password, a code, an identity or bank number. */
    secret: varied(300),
    /** Somebody sent a phone number or a mailbox. */
    personal: varied(200),
    unofficial_link: varied(300, 'host', 'hosts'),
    /** Somebody asks whether an official page is one. */
    official_link: varied(300, 'hosts'),
    paid_offer: varied(300),
    /** Somebody who wants to be written to elsewhere offers to do it. */
    stranger_offer: varied(300),
    code_request: varied(300),
    /** They will change the secret that they sent. */
    change_it: varied(300),
    /** Somebody asks whether to send a secret here. */
    not_here: varied(300),
    /** Below a warning, at a step and elsewhere: nothing that sounds as if sending it were right. */
    then_go_on: varied(200),
    then_ask: varied(200),
    /** To somebody who is sorry, or afraid, after they have sent a secret here. */
    sent_here: varied(300),
    /** Somebody wants to be told what their account is bound to. */
    /** Somebody of theirs has died. */
    condolence: varied(120),
    cannot_look: varied(300),
    /** Above a guide, for who helps the owner of an account. */
    /** A stranger wants them to unbind, to bind another number, or to share the screen. */
    stranger_binding: phrase(300),
    with_owner: varied(200),
    /** Their own account is open on somebody else's device, or somebody they know is in it. */
    own_elsewhere: varied(300),
    /** The owner's password was sent to who helps. */
    others_password: varied(200),
    /** Whether to ask a stranger for a code. */
    no_begging: varied(200),
    /** Whether to have codes received on a bought or rented number. */
    rented_codes: varied(200),
    /** Somebody, or a page, wants an identity number. */
    id_request: varied(300),
    /** Somebody asks whether the bot itself steals. */
    no_thief: varied(200),
    /** Somebody asks whether the bot keeps what is sent here. */
    keeps_none: varied(300),
    /** Somebody thinks that the bot can act on the account. */
    cannot_act: varied(200),
    /** To somebody who is angry, once in a talk. */
    apology: phrase(100),
    /** To somebody who is angry and was apologised to. */
    angry: varied(200),
  }),
  /** A number was typed that no choice on screen has. */
  no_such_choice: varied(300, 'choices'),
  /** A command (`/foo`) that is not known. */
  unknown_command: varied(300),
  /** To somebody who sends so much at once that not all of it is answered. */
  slow_down: phrase(200),
  /** A small window, in a group, for somebody who taps a button on another person's card. */
  not_yours: phrase(200),
  /** What people see who ask from any chat (`@bot unbind phone`). */
  inline: z.strictObject({
    /** Above the answers: opens the chat with the bot. */
    ask: phrase(60),
    /** Under an answer that was sent into a chat: goes on with the bot. */
    go_on: button(),
  }),
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

/** The phrases of a language as they are written. */
export type WrittenPhrases = z.infer<typeof phrasesSchema>;

/** The phrases of a language in one wording. */
export type Phrases = Worded<WrittenPhrases>;

type Worded<Written> = Written extends string | readonly string[]
  ? string
  : { readonly [Name in keyof Written]: Worded<Written[Name]> };
