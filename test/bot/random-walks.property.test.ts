import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { it } from 'vitest';
import {
  type Button,
  type Card,
  maxPackedBytes,
  packAction,
  parseSession,
  respond,
  type Turn,
  toNumberedText,
  toPlainText,
  unpackAction,
} from '../../src/bot/index.js';
import { detectWriting } from '../../src/intents/writing.js';
import { type Locale, locales } from '../../src/knowledge/index.js';
import { movesInFewWords, secrets } from '../support/arbitrary-events.js';
import { present } from '../support/cards.js';
import { again, anyDeeds, type Leg, story, type World, walk, worlds } from '../support/walk.js';

/** A rule that every turn keeps. It throws where it is broken, for half a million turns are looked at. */
type Rule = (leg: Leg, last: Leg | undefined) => void;

function must(holds: boolean, rule: string): asserts holds {
  if (!holds) throw new Error(rule);
}

/** A rule that a card keeps in a language of a world, whatever led to it. */
type CardRule = (card: Card, locale: Locale, world: World) => void;

const cardsOf = ({ replies }: Turn) => replies.map(({ card }) => card);
const buttonsOf = (turn: Turn) => cardsOf(turn).flatMap(({ keyboard }) => keyboard.flat());
const textOf = (turn: Turn) => cardsOf(turn).map(toPlainText).join('\n\n');

const isAnswered: Rule = ({ turn }) => must(turn.replies.length > 0, 'there is a reply');

const saysSomething: CardRule = (card) => {
  const text = toNumberedText(card);
  must(card.body.length > 0 && text.trim() !== '', 'a card says something');
  must(text.length <= 4096, 'a message holds a card with its numbers');
  must(!/[{}]|undefined|NaN|\[object/.test(text), 'nothing is left to fill in');
};

const replacesOnlyWhatWasPressed: Rule = ({ event, turn }) =>
  must(
    event.kind === 'pressed' || turn.replies.every(({ replaces }) => !replaces),
    'what was pressed is replaced, and nothing else',
  );

const hasKeyboardThatFits: CardRule = ({ keyboard }) => {
  must(keyboard.length <= 8, 'a keyboard has 8 rows at most');
  must(
    keyboard.every(({ length }) => length >= 1 && length <= 3),
    'a row has 1 to 3 buttons',
  );
  const buttons = keyboard.flat();
  const deeds = buttons.map((button) => (button.kind === 'press' ? button.data : button.url));
  must(new Set(deeds).size === deeds.length, 'no button stands twice on a card');
  const labels = buttons.map(({ label }) => label);
  must(new Set(labels).size === labels.length, 'no label stands twice on a card');
};

const hasSoundButtons: CardRule = ({ keyboard }, _, world) => {
  for (const button of keyboard.flat()) {
    must(button.label.trim() !== '', 'a button has a label');
    if (button.kind === 'link') {
      const { protocol, host } = new URL(button.url);
      const hosts = world.knowledge.settings.official_hosts;
      must(protocol === 'https:' && hosts.includes(host), 'a link leads to an official page');
    } else {
      must(Buffer.byteLength(button.data) <= maxPackedBytes, 'data fits into a button');
      const action = unpackAction(button.data);
      must(action !== null && packAction(action) === button.data, 'data means what was packed');
    }
  }
};

const staleNotices = new Set(
  locales.flatMap((locale) =>
    present(worlds[0]).knowledge.in[locale].wordings.map(({ stale }) => stale),
  ),
);
const pressed = new Map<string, Set<string>>();

/** What a button does depends on the content and on where the person stands, and on nothing else. */
const leavesWayOn: Rule = ({ world, event, turn }) => {
  const { session } = turn;
  must(session.choices.length > 0, 'there is something to choose on screen');
  const { at, app, locale } = session;
  const here = `${world.name} ${locale} ${app} ${at?.topic} ${at?.method} ${at?.step}`;
  const known = pressed.get(here) ?? new Set();
  pressed.set(here, known);
  for (const button of buttonsOf(turn)) {
    if (button.kind === 'link' || known.has(button.data)) continue;
    known.add(button.data);
    const brain = { knowledge: world.knowledge, understand: unasked };
    const next = respond(brain, session, { ...button, kind: 'pressed', locale: event.locale });
    const [block] = present(next.replies[0]).card.body;
    must(
      block?.kind !== 'text' || !staleNotices.has(block.text),
      `${button.data} is shown, and can be pressed`,
    );
  }
};

const isPress = (button: Button): button is Button & { kind: 'press' } => button.kind === 'press';
const unasked = () => {
  throw new Error('a button asks no classifier');
};

const numbersWhatIsShown: Rule = ({ turn }) => {
  const shown = turn.replies.findLast(({ card }) => card.keyboard.length > 0);
  if (!shown) return;
  const buttons = shown.card.keyboard.flat().filter(isPress);
  const { choices } = turn.session;
  must(
    choices.length === buttons.length &&
      buttons.every(({ label, data }, place) => {
        const choice = choices[place];
        return choice?.label === label && choice.data === data;
      }),
    'the choices are the buttons on screen',
  );
};

/** What is written in a language leads to these. */
const ledTo: Readonly<Record<string, readonly Locale[]>> = {
  english: ['en'],
  simplified: ['zh-CN'],
  traditional: ['zh-TW'],
  chinese: ['zh-CN', 'zh-TW'],
};

const keepsLanguage: Rule = (leg) => {
  const { before, event, understanding, isQuestion } = leg;
  const { locale, localeChosen } = leg.turn.session;
  if (locale === (before?.locale ?? event.locale)) return;
  const deed = `1g:${locale}`;
  const isOnScreen = before?.choices.some(({ data }) => data === deed) ?? false;
  switch (event.kind) {
    case 'started':
    case 'sent-unsupported':
      return must(false, 'nothing changes the language but who asks for it');
    case 'pressed':
      return must(event.data === deed, 'no other button changes the language');
    case 'said':
      if (!isQuestion) return must(localeChosen, 'a language is picked by its number or name');
      if (ledTo[understanding.writing]?.includes(locale)) return;
      return must(
        understanding.entities.language === locale || (localeChosen && isOnScreen),
        'only what is written, asked for or picked changes the language',
      );
  }
};

const lettersOf = (text: string, script: RegExp) => text.match(script)?.length ?? 0;

const foreign: Readonly<Record<Locale, (text: string) => boolean>> = {
  'zh-CN': (text) => ['traditional', 'english'].includes(detectWriting(text)),
  'zh-TW': (text) => ['simplified', 'english'].includes(detectWriting(text)),
  en: (text) => lettersOf(text, /\p{Script=Han}/gu) > lettersOf(text, /\p{Script=Latin}/gu),
};
const spoken = { 'zh-CN': new Set<string>(), 'zh-TW': new Set<string>(), en: new Set<string>() };

const speaksLanguage: CardRule = (card, locale) => {
  for (const text of wordsOn(card)) {
    if (spoken[locale].has(text)) continue;
    // What stands in 「」 is on QQ's own screens.
    const own = text.replaceAll(/「[^」]*」/g, '');
    must(!foreign[locale](own), `a card in ${locale} says ${JSON.stringify(text)}`);
    spoken[locale].add(text);
  }
};

/** All that is said on a card; the names of languages are each in their own. */
function wordsOn({ title = '', body, keyboard }: Card): string[] {
  const labels = keyboard
    .flat()
    .filter((button) => button.kind === 'link' || !/^1[gl]/.test(button.data));
  return [
    title,
    ...body.flatMap((block) => (block.kind === 'list' ? block.items : [block.text])),
    ...body.flatMap((block) => ('label' in block ? [block.label] : [])),
    ...labels.map(({ label }) => label),
  ];
}

const cardRules: readonly CardRule[] = [
  saysSomething,
  hasKeyboardThatFits,
  hasSoundButtons,
  speaksLanguage,
];
const seen = new Map<World, Record<Locale, Set<string>>>();

/** Most cards are the same as some that were looked at. */
const showsGoodCards: Rule = ({ world, turn }) => {
  const { locale } = turn.session;
  const known = seen.get(world) ?? { 'zh-CN': new Set(), 'zh-TW': new Set(), en: new Set() };
  seen.set(world, known);
  for (const card of cardsOf(turn)) {
    const shown = JSON.stringify(card);
    if (known[locale].has(shown)) continue;
    for (const rule of cardRules) rule(card, locale, world);
    known[locale].add(shown);
  }
};

const storable = new Set<string>();

const canBeStored: Rule = ({ event, turn }) => {
  const stored = JSON.stringify(turn.session);
  // Turns are counted up all the time; the rest is mostly like that of some other session.
  const lasting = stored.replace(/"turns":\d,/, '');
  if (!storable.has(lasting)) {
    must(Buffer.byteLength(stored) < 4096, 'a session takes less than 4 KB');
    must(JSON.stringify(parseSession(JSON.parse(stored))) === stored, 'a session can be kept');
    storable.add(lasting);
  }
  if (event.kind !== 'said') return;
  const start = event.text.slice(0, 61);
  must(start.length < 61 || !stored.includes(start), 'a session holds nothing that was written');
};

const keepsSecrets: Rule = ({ event, turn }) => {
  if (event.kind !== 'said') return;
  const told = secrets.filter((secret) => event.text.includes(secret));
  if (told.length === 0) return;
  const kept = JSON.stringify([turn.session, turn.effects, turn.replies]);
  for (const secret of told) must(!kept.includes(secret), 'no secret is kept or said');
};

const tellsWherePersonStands: Rule = ({ world, turn: { session, outcome } }) => {
  const { at } = outcome;
  if (!at) return must(session.at === null, 'who stands somewhere is told to do so');
  const { steps, ...position } = at;
  must(isDeepStrictEqual(position, session.at), 'where the person stands is in the session');
  must((at.step === 0) === (at.method === null), 'an overview is step 0');
  must(at.step <= steps, 'there are as many steps');
  const guide = world.knowledge.in.en.topics.get(at.topic);
  must(guide?.kind === 'guide', 'who stands in a guide, stands in one that there is');
  const length = at.method === null ? 0 : guide.methods[at.method]?.steps.length;
  must(length === steps, 'a way has as many steps');
};

const showsWhatItOffers: Rule = ({ world, turn }) => {
  const { session, outcome } = turn;
  const data = new Set(session.choices.map((choice) => choice.data));
  for (const topic of outcome.offered) {
    // What else was asked for is named; only the next of it has a button.
    const label = world.knowledge.in[session.locale].topics.get(topic)?.label ?? topic;
    const isNamed = session.wishes.includes(topic) && textOf(turn).includes(label);
    must(isNamed || data.has(`1t:${topic}`), `${topic} is on screen`);
  }
  must(
    outcome.decision !== 'clarify' || outcome.offered.length > 1,
    'who is asked back has a choice',
  );
};

const keepsOnlyOpenWishes: Rule = ({ world, turn: { session, outcome } }) => {
  for (const wish of session.wishes) {
    must(world.knowledge.in.en.topics.has(wish), `there is ${wish}, which is wished for`);
    must(!outcome.topics.includes(wish), 'what is answered is no wish any more');
  }
};

const neverSaysTheSameTwice: Rule = (leg, last) => {
  if (leg.event.kind !== 'said' || last?.event.kind !== 'said') return;
  if (!leg.isQuestion || asksForVeryThat(leg)) return;
  // Other content may offer more beneath the same words; another app has the same steps.
  if (leg.world !== last.world || leg.turn.session.app !== last.turn.session.app) return;
  must(textOf(leg.turn) !== textOf(last.turn), 'nothing is said twice in a row');
};

/** What a move, a place, a step's number, a way or a language asks for is shown as often as it is wanted. */
function asksForVeryThat({ world, event, understanding }: Leg): boolean {
  if (event.kind === 'said' && movesInFewWords.includes(event.text)) return true;
  const { kind, move, entities } = understanding;
  // Short talk is no question: a move that is not sure is made beside it.
  const isTalk =
    kind === 'understood' &&
    world.knowledge.in.en.topics.get(understanding.intent)?.kind === 'talk';
  const isMove = move !== null && (move.isSure || kind !== 'understood' || isTalk);
  const { step, place, way, device, language } = entities;
  return isMove || [step, place, way, device, language].some((named) => named !== undefined);
}

let turns = 0;

const isTheSameEachTime: Rule = (leg) => {
  turns++;
  if (turns % 10 === 0)
    must(JSON.stringify(again(leg)) === JSON.stringify(leg.turn), 'the same is answered the same');
};

const rules: readonly Rule[] = [
  isAnswered,
  replacesOnlyWhatWasPressed,
  showsGoodCards,
  leavesWayOn,
  numbersWhatIsShown,
  keepsLanguage,
  canBeStored,
  keepsSecrets,
  tellsWherePersonStands,
  showsWhatItOffers,
  keepsOnlyOpenWishes,
  neverSaysTheSameTwice,
  isTheSameEachTime,
];

/** For half a million turns on a busy machine, in milliseconds. */
const patience = 1_200_000;

it(
  'whatever a person does, and whatever becomes of the content, every turn keeps the rules',
  () => {
    fc.assert(
      fc.property(anyDeeds, (deeds) => {
        const legs = walk(deeds);
        legs.forEach((leg, index) => {
          try {
            for (const rule of rules) rule(leg, legs[index - 1]);
          } catch (cause) {
            const { message } = cause as Error;
            throw new Error(`${message}\n${story(legs.slice(0, index + 1))}`, { cause });
          }
        });
      }),
      { numRuns: 100_000, plugins: [fc.unbiased()] },
    );
  },
  patience,
);
