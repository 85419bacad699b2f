import { isMove } from '../knowledge/index.js';
import { isAngry, withoutAnger } from './anger.js';
import { askedPart } from './asked-part.js';
import { type Background, noBackground } from './background.js';
import { toBag } from './bag.js';
import { isThanking } from './courtesy.js';
import { decide, severalWishes } from './decide.js';
import { findEntities } from './entities.js';
import { readMove } from './in-talk/index.js';
import { type Look, lookAt } from './look.js';
import { type Model, rank } from './model.js';
import { createFindApp, type FindApp } from './named-app.js';
import { maxLength, normalise } from './normalise.js';
import { chinese } from './pinyin.js';
import { putRight } from './put-right.js';
import { mostChoices } from './thresholds.js';
import { toUnderstanding } from './to-understanding.js';
import type { Candidate, Reading, Understand } from './understanding.js';
import { wishesIn } from './wishes-in.js';
import { writingOfSaid } from './writing.js';

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
    const read = text.slice(0, maxLength);
    const meant = putRight(read);
    const normalised = normalise(meant);
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
    const decided = severalWishes(wishes) ?? decide(told, asked);
    const buried = decided.kind === 'understood' ? null : buriedIn(look, told, model, findApp);
    const ranking = buried === null ? told : withWishes(told, [buried]);
    const reading: Reading = {
      confidence: ranking[0]?.confidence ?? 0,
      ranking: ranking.slice(0, ranked),
      further,
      entities: findEntities(look, isInTalk),
      // A story is left as it is.
      meant: meant !== read && read === text ? meant : undefined,
      move: isInTalk ? readMove(all, look.text, asked.calibration.thresholds.answer) : null,
      isAngry: angry,
      isThanks: isThanking(normalised),
      writing: writingOfSaid(read),
    };
    return toUnderstanding(buried === null ? decided : decide(ranking, asked), reading);
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
