import { isMove } from '../knowledge/index.js';
import { splitAdditions, splitMatters } from './additions.js';
import { isAngry, withoutAnger } from './anger.js';
import { withAppAsThing } from './app-as-thing.js';
import { askedPart } from './asked-part.js';
import { type Background, noBackground } from './background.js';
import { toBag } from './bag.js';
import { isAsking, sideBySide } from './clauses.js';
import { plainWish, uncouple } from './coordination.js';
import { isThanking } from './courtesy.js';
import { findEntities } from './entities.js';
import { familyConfidence, isFamily } from './family.js';
import { readMove } from './in-talk/index.js';
import { type Look, lookAt } from './look.js';
import { type Model, rank } from './model.js';
import { createFindApp, type FindApp } from './named-app.js';
import { maxLength, normalise } from './normalise.js';
import { chinese } from './pinyin.js';
import { mostChoices } from './thresholds.js';
import type { Candidate, Understand } from './understanding.js';
import { detectWriting } from './writing.js';

/** Fewer letters are no question. */
const fewestLetters = 4;

/** How many intents a ranking holds. */
const ranked = 5;

/**
 * Makes the bot's understanding of texts out of a trained model. The result never throws: a text
 * without a letter or digit is `unknown`. Of several wishes in one breath the first is understood, and
 * the others stand first among the other readings.
 *
 * @param apps by id: those that a text may name
 * @param inTalk knows besides what people say only in the midst of a talk; without it every text is a
 * question by itself
 */
export function createUnderstand(
  model: Model,
  apps: Background['apps'] = noBackground.apps,
  inTalk: Model = model,
): Understand {
  const findApp = createFindApp(apps);
  return (text, isInTalk = false) => {
    const normalised = normalise(text);
    const angry = isAngry(normalised);
    const look = lookAt(angry ? calmed(normalised) : normalised, findApp);
    const says = !isBabble(normalised) || model.exact.has(look.text);
    const bag = toBag(look);
    const asked = isInTalk ? inTalk : model;
    const all = says ? rank(asked, look, bag) : [];
    const whole = all.filter(({ intent }) => !isMove(intent));
    const wishes = says ? wishesIn(look, model, findApp) : [];
    const further = wishes.slice(1);
    const told = withWishes(whole, wishes);
    const decided = further.length > 0 ? severalWishes(wishes) : decide(told, asked);
    const buried = decided.kind === 'understood' ? null : buriedIn(look, told, model, findApp);
    const ranking = buried === null ? told : withWishes(told, [buried]);
    return {
      ...(buried === null ? decided : decide(ranking, asked)),
      confidence: ranking[0]?.confidence ?? 0,
      ranking: ranking.slice(0, ranked),
      further,
      entities: findEntities(look, isInTalk),
      move: isInTalk ? readMove(all, look.text, asked.calibration.thresholds.answer) : null,
      isAngry: angry,
      isThanks: isThanking(normalised),
      writing: detectWriting(text.slice(0, maxLength)),
    };
  };
}

/** What a long text that is unclear asks where it comes to its question, if that is sure and likely of all of it. */
function buriedIn(
  look: Look,
  told: readonly Candidate[],
  model: Model,
  findApp: FindApp,
): Candidate | null {
  const part = askedPart(look.text);
  const [first] = part === undefined ? [] : rank(model, lookAt(part, findApp));
  if (!first || first.confidence < model.calibration.thresholds.answer) return null;
  return told.slice(0, mostChoices).some(({ intent }) => intent === first.intent) ? first : null;
}

/** What an angry text asks beside its anger; all of it, where that is too little to be a question. */
function calmed(normalised: string): string {
  const calm = withoutAnger(normalised);
  return calm.length >= fewestLetters ? calm : normalised;
}

/** Whether a text is nothing, or one letter over and over, or two that are no Chinese word: "啊啊啊啊", "hahaha". */
function isBabble(text: string): boolean {
  if (text.length <= 4) return text === '';
  const letters = new Set<string>();
  for (const letter of text) if (letters.add(letter).size > 2) return false;
  return letters.size === 1 || !chinese.test(text);
}

/** What is asked for one after another in one breath; empty unless two or more are sure, and all differ. */
function wishesIn(look: Look, model: Model, findApp: FindApp): readonly Candidate[] {
  if (model.exact.has(look.text)) return [];
  const { answer } = model.calibration.thresholds;
  const at = (text: string): Look => lookAt(text, findApp);
  const sureReading = (part: Look): Candidate[] =>
    rank(model, part)
      .slice(0, 1)
      .filter(({ confidence }) => confidence >= answer);
  // A part of a wish may be too short to be sure of, and yet say what is to be done with what.
  const wishReading = (part: Look): Candidate[] => {
    const plain = wants(part) ? plainWish(part.text) : undefined;
    const plainly = plain === undefined ? [] : sureReading(at(plain));
    return plainly.length > 0 ? plainly : sureReading(part);
  };
  // Of clauses that nothing joins, one may tell what another asks.
  const surelyAlone = (part: Look): Candidate[] =>
    wishReading(part).filter(({ confidence }) => confidence >= alone);
  const additions = splitAdditions(look.text);
  const said = look.app === undefined ? look.text : withAppAsThing(look.text, findApp);
  const [head = said] = said === look.text ? additions : splitAdditions(said);
  const coupled = uncouple(head);
  const asSaid = coupled.map(({ text }) => sureReading(at(text)));
  const plain =
    asksToUnbind(look) || bareAct.test(look.text)
      ? coupled.map(({ bare }) => sureReading(at(bare)))
      : [];
  // Where one of the things is surely to be unbound, so are the others.
  const isPlain = plain.some(
    ([reading], place) => reading !== undefined && reading.intent === asSaid[place]?.[0]?.intent,
  );
  const wishes = (isPlain ? plain : asSaid).flat();
  const found =
    coupled.length > 0
      ? [...wishes, ...addedTo(wishes, additions, at).flatMap(wishReading)]
      : firstSeveral(
          () => asked(additions.map(at)).flatMap(wishReading),
          () => splitMatters(look.text).map(at).flatMap(surelyAlone),
          () => asked(sideBySide(look.text).map(at)).flatMap(surelyAlone),
        );
  const differ = new Set(found.map(({ intent }) => intent)).size === found.length;
  return found.length > 1 && differ ? found : [];
}

/** What is added to several things that are wished for together ("…, and revoke the game too"). */
function addedTo(
  wishes: readonly Candidate[],
  additions: readonly string[],
  at: (text: string) => Look,
): readonly Look[] {
  if (wishes.length < 2) return [];
  const added = additions.slice(1).map(at);
  return added.filter(({ text: part }) => uncouple(part).length === 0);
}

/** How sure a reading of a clause must be that nothing joins to another. */
const alone = 0.75;

/** The first list of two or more. */
function firstSeveral(...lists: readonly (() => readonly Candidate[])[]): readonly Candidate[] {
  for (const list of lists) {
    const found = list();
    if (found.length > 1) return found;
  }
  return [];
}

function asksToUnbind({ concepts }: Look): boolean {
  return concepts.includes('unbind') || concepts.includes('change');
}

/** The act alone, at the end: "都给解了". */
const bareAct = /[都全给要想]解(?:了|掉|开|绑)?(?:吧|呗)?$/;

/** Whether a part of a text wants something undone or changed, in few words: "手机号不要了". */
function wants(part: Look): boolean {
  const isStory = part.concepts.some((concept) => told.has(concept));
  return (
    !isStory &&
    !isAsking(part.text) &&
    (asksToUnbind(part) || /不(?:想)?要了|换(?:了|掉|一下)?$/.test(part.text))
  );
}

/** What people tell, rather than want. */
const told = new Set([
  'gone',
  'forgot',
  'lockedOut',
  'notArrived',
  'stolen',
  'refused',
  'notThere',
]);

/** What a wish is about, beside what is bound: people tell more than they ask. */
const wished = new Set(['unbind', 'change', 'rebind', 'appeal', 'effect', 'data', 'howLong']);

/** The parts of a text when each asks for something; else none. */
function asked(parts: readonly Look[]): readonly Look[] {
  const areAsked = parts.every(
    (part) => wants(part) || part.concepts.some((concept) => wished.has(concept)),
  );
  return areAsked ? parts : [];
}

/** The readings of the whole text after the wishes in it; together they stay at most 1, likeliest first. */
function withWishes(
  whole: readonly Candidate[],
  wishes: readonly Candidate[],
): readonly Candidate[] {
  const [first, ...further] = wishes;
  if (!first) return whole;
  const others = whole.filter(({ intent }) => !wishes.some((wish) => wish.intent === intent));
  const rest = [...further, ...others];
  const total = rest.reduce((sum, { confidence }) => sum + confidence, 0);
  const scale = Math.min(1, (1 - first.confidence) / total);
  const below = rest.map(({ intent, confidence }) => ({
    intent,
    confidence: Math.min(confidence * scale, first.confidence),
  }));
  return [first, ...below.sort((a, b) => b.confidence - a.confidence)];
}

function severalWishes([first, ...further]: readonly Candidate[]): Decided {
  return { kind: 'understood', intent: first?.intent ?? '', readings: further };
}

type Decided =
  | { kind: 'understood'; intent: string; readings: Candidate[] }
  | { kind: 'ambiguous'; choices: Candidate[] }
  | { kind: 'unknown'; readings: Candidate[] };

function decide(all: readonly Candidate[], { talk, calibration }: Model): Decided {
  const { answer, ask, offer, talk: talkBar } = calibration.thresholds;
  const worthOffering = ({ confidence }: Candidate): boolean => confidence >= offer;
  const [likeliest, ...rest] = all;
  if (likeliest && talk.has(likeliest.intent) && likeliest.confidence >= talkBar)
    return { kind: 'understood', intent: likeliest.intent, readings: rest.filter(worthOffering) };
  // Talk that is not sure is no reading of a question.
  const ranking = likeliest && talk.has(likeliest.intent) ? rest : all;
  const [first, ...others] = ranking.slice(0, mostChoices);
  if (!first) return { kind: 'unknown', readings: [] };
  const sure = familyConfidence(ranking, (one, other) => isFamily(one.intent, other.intent));
  if (sure >= answer)
    return { kind: 'understood', intent: first.intent, readings: others.filter(worthOffering) };
  const together = others.reduce((sum, other) => sum + other.confidence, first.confidence);
  if (together >= ask && others.length > 0) {
    const choices = [
      first,
      ...others.filter((other, place) => place === 0 || worthOffering(other)),
    ];
    return { kind: 'ambiguous', choices };
  }
  return { kind: 'unknown', readings: [first, ...others].filter(worthOffering) };
}
