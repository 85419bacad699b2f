import { splitAdditions, splitMatters } from './additions.js';
import { withAppAsThing } from './app-as-thing.js';
import { sideBySide } from './clauses.js';
import { plainWish, uncouple } from './coordination.js';
import { isFamily } from './family.js';
import { type Look, lookAt } from './look.js';
import { type Model, rank } from './model.js';
import type { FindApp } from './named-app.js';
import {
  asksOutcome,
  firstThing,
  onlyWish,
  thingsWanted,
  wants,
  wantsUndone,
  withoutOrder,
} from './things-wanted.js';
import type { Candidate } from './understanding.js';

/**
 * What is asked for one after another in one breath, in the order in which the person wants it; empty unless
 * two or more are sure, and all differ, or one alone is wanted of the things that are named. A guide and a narrower trouble of it are one wish: the trouble.
 */
export function wishesIn(look: Look, model: Model, findApp: FindApp): readonly Candidate[] {
  if (model.exact.has(look.text)) return [];
  const { answer } = model.calibration.thresholds;
  const at = (text: string): Look => lookAt(text, findApp);
  const sureReading = (part: Look): Candidate[] =>
    rank(model, part)
      .slice(0, 1)
      .filter(({ confidence }) => confidence >= answer);
  // A part of a wish may be too short to be sure of, and yet say what is to be done with what.
  const wishReading = (part: Look): Candidate[] => {
    const plain = wants(part) ? plainWish(part.text, part.app !== undefined) : undefined;
    const plainly = plain === undefined ? [] : sureReading(at(plain));
    return plainly.length > 0 ? plainly : sureReading(part);
  };
  // Of clauses that nothing joins, one may tell what another asks.
  const surelyAlone = (part: Look): Candidate[] =>
    wishReading(part).filter(({ confidence }) => confidence >= alone);
  const only = onlyWish(look.text);
  if (only !== undefined) return sureReading(at(only));
  const text = withoutOrder(look.text);
  const additions = splitAdditions(text);
  const coupled = (): readonly Candidate[] => {
    const said = look.app === undefined ? text : withAppAsThing(text, findApp);
    const [head = said] = said === text ? additions : splitAdditions(said);
    const parts = asksOutcome(head) ? [] : uncouple(head);
    const asSaid = parts.map(({ text }) => sureReading(at(text)));
    const plain =
      wantsUndone(look) || bareAct.test(look.text)
        ? parts.map(({ bare }) => sureReading(at(bare)))
        : [];
    // Where one of the things is surely to be unbound, so are the others.
    const isPlain = plain.some(
      ([reading], place) => reading !== undefined && reading.intent === asSaid[place]?.[0]?.intent,
    );
    const wishes = (isPlain ? plain : asSaid).flat();
    return [...wishes, ...addedTo(wishes, additions, at).flatMap(wishReading)];
  };
  const wanted = (): readonly Candidate[] =>
    thingsWanted(look, at).flatMap((wish) => sureReading(at(wish)));
  const found = firstSeveral(
    () => moreOf(coupled, wanted),
    wanted,
    () => asked(several(additions).map(at)).flatMap(wishReading),
    () => several(splitMatters(text)).map(at).flatMap(surelyAlone),
    () => asked(several(sideBySide(text)).map(at)).flatMap(surelyAlone),
  );
  if (found.length < 2) return [];
  const first = firstThing(look.text, findApp);
  return inOrder(narrowest(found), first === undefined ? undefined : sureReading(at(first))[0]);
}

/** The parts of a text, if it has several: one is the text itself, and no more than one wish. */
function several(parts: readonly string[]): readonly string[] {
  return parts.length > 1 ? parts : [];
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

/** A list of several, or another one that has more of them; where the first has none, it stays so. */
function moreOf(
  list: () => readonly Candidate[],
  other: () => readonly Candidate[],
): readonly Candidate[] {
  const found = list();
  if (found.length < 2) return found;
  const more = other();
  return more.length > found.length ? more : found;
}

/** The first list of two or more that all differ. */
function firstSeveral(...lists: readonly (() => readonly Candidate[])[]): readonly Candidate[] {
  for (const list of lists) {
    const found = list();
    const differ = new Set(found.map(({ intent }) => intent)).size === found.length;
    if (found.length > 1 && differ) return found;
  }
  return [];
}

/** Without what is only the head of a narrower wish beside it. */
function narrowest(found: readonly Candidate[]): readonly Candidate[] {
  return found.filter(
    ({ intent }) =>
      !found.some((other) => isFamily(intent, other.intent) && other.intent.length > intent.length),
  );
}

/** What the person wants first stands first. */
function inOrder(found: readonly Candidate[], first: Candidate | undefined): readonly Candidate[] {
  const named = found.find(({ intent }) => intent === first?.intent);
  return named ? [named, ...found.filter((wish) => wish !== named)] : found;
}

/** The act alone, at the end: "都给解了". */
const bareAct = /[都全给要想]解(?:了|掉|开|绑)?(?:吧|呗)?$/;

/** What a wish is about, beside what is bound: people tell more than they ask. */
const wished = new Set(['unbind', 'change', 'rebind', 'appeal', 'effect', 'data', 'howLong']);

/** The parts of a text when each asks for something; else none. */
function asked(parts: readonly Look[]): readonly Look[] {
  const areAsked = parts.every(
    (part) => wants(part) || part.concepts.some((concept) => wished.has(concept)),
  );
  return areAsked ? parts : [];
}
