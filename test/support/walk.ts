import fc from 'fast-check';
import { respond, type Session, type Turn, type UserEvent } from '../../src/bot/index.js';
import type { Understanding } from '../../src/intents/index.js';
import {
  type App,
  type Guide,
  type KnowledgeBase,
  type LocalKnowledge,
  methodsOf,
  type Topic,
} from '../../src/knowledge/index.js';
import {
  anyLot,
  type Draw,
  dataFrom,
  drawFrom,
  oneOf,
  textFrom,
  understandingFrom,
} from './arbitrary-events.js';
import { deepFreeze } from './deep-freeze.js';
import { knowledge } from './shipped.js';

/** Content that may be swapped in while people talk. */
export interface World {
  readonly name: string;
  readonly knowledge: KnowledgeBase;
}

/** What one deed led to. */
export interface Leg {
  readonly world: World;
  readonly before: Session | null;
  readonly event: UserEvent;
  readonly understanding: Understanding;
  /** Whether the classifier was asked: the event is a text, and no command, number or label. */
  readonly isQuestion: boolean;
  readonly turn: Turn;
}

/** The shipped content, and what other content could be like. Everything is frozen. */
export const worlds: readonly World[] = [
  { name: 'as shipped', knowledge },
  { name: 'fewer topics', knowledge: changed((topic, _, place) => (place % 3 ? topic : null)) },
  { name: 'fewer steps', knowledge: changed(inGuides(withFewerSteps)) },
  { name: 'fewer ways', knowledge: changed(inGuides(withLastWay)) },
  { name: 'other forks', knowledge: changed(inGuides(withOtherFork)) },
  { name: 'other kinds', knowledge: changed(ofOtherKind) },
  {
    name: 'other apps',
    knowledge: changed((topic) => topic, new Map([...knowledge.apps].slice(2, 9))),
  },
  {
    name: 'next to nothing',
    knowledge: changed((topic, id) => (['unbind_email', 'faq_impact'].includes(id) ? topic : null)),
  },
].map((world) => deepFreeze(structuredClone(world)));

type Change = (topic: Topic, id: string, place: number) => Topic | null;

/** The shipped knowledge with other topics. What they name and is no more, they do not name any more. */
function changed(change: Change, apps: ReadonlyMap<string, App> = knowledge.apps): KnowledgeBase {
  const left = leftAfter(change);
  const keepOnly = (some: readonly string[]) => some.filter((id) => left.has(id));
  const ids = [...knowledge.in.en.topics.keys()];
  const changeAll = (topics: ReadonlyMap<string, Topic>) =>
    new Map(
      [...topics].flatMap(([id, topic]) => {
        const other = left.has(id) ? change(topic, id, ids.indexOf(id)) : null;
        return other ? [[id, withoutLost(other, keepOnly)]] : [];
      }),
    );
  const changeIn = (local: LocalKnowledge): LocalKnowledge => ({
    ...local,
    topics: changeAll(local.topics),
    naming: changeAll(local.naming),
  });
  const { settings, in: languages } = knowledge;
  const menu = keepOnly(settings.menu);
  return {
    settings: { ...settings, menu: menu.length > 0 ? menu : [...left].slice(0, 1) },
    apps,
    in: {
      'zh-CN': changeIn(languages['zh-CN']),
      'zh-TW': changeIn(languages['zh-TW']),
      en: changeIn(languages.en),
    },
  };
}

/** The topics that are left. A choice goes where fewer than two are left to choose from. */
function leftAfter(change: Change): ReadonlySet<string> {
  const topics = [...knowledge.in.en.topics].flatMap(([id, topic], place) => {
    const other = change(topic, id, place);
    return other ? [[id, other] as const] : [];
  });
  const left = new Set(topics.map(([id]) => id));
  for (const [id, topic] of topics)
    if (topic.kind === 'choice' && topic.choices.filter((each) => left.has(each)).length < 2)
      left.delete(id);
  return left;
}

function withoutLost(topic: Topic, keepOnly: (ids: readonly string[]) => string[]): Topic {
  if (topic.kind === 'choice') return { ...topic, choices: keepOnly(topic.choices) };
  const next = keepOnly(topic.next);
  if (topic.kind !== 'guide') return { ...topic, next };
  const { fork, stuck, ...guide } = topic;
  return {
    ...guide,
    next,
    ...(stuck && keepOnly(stuck).length === stuck.length ? { stuck } : {}),
    ...(fork && Object.hasOwn(guide.methods, fork.no.method)
      ? { fork: { ...fork, yes: { ...fork.yes, next: keepOnly(fork.yes.next) } } }
      : {}),
  };
}

function inGuides(change: (guide: Guide) => Guide): Change {
  return (topic) => (topic.kind === 'guide' ? change(topic) : topic);
}

function withFewerSteps(guide: Guide): Guide {
  const methods = methodsOf(guide).map(([id, method]) => [
    id,
    { ...method, steps: method.steps.slice(0, Math.ceil(method.steps.length / 2)) },
  ]);
  return { ...guide, methods: Object.fromEntries(methods) };
}

function withLastWay(guide: Guide): Guide {
  return { ...guide, methods: Object.fromEntries(methodsOf(guide).slice(-1)) };
}

/** A fork where there was none, and none where there was one. */
function withOtherFork({ fork, ...guide }: Guide): Guide {
  const [method = ''] = methodsOf(guide).at(-1) ?? [];
  const { label } = guide;
  const no = { label: `${label} —`, text: guide.summary, method };
  const next = guide.next.slice(0, 3);
  const yes = { label: `${label} +`, lead: guide.title, text: guide.summary, next };
  const other = { asks: 'has_bound', question: guide.title, yes, no } as const;
  return fork ? guide : { ...guide, fork: other };
}

/** Guides that are articles now, and articles that are guides. */
function ofOtherKind(topic: Topic, _: string, place: number): Topic {
  if (place % 2 === 0 || (topic.kind !== 'guide' && topic.kind !== 'article')) return topic;
  const { label, next, title } = topic;
  if (topic.kind === 'guide') return { kind: 'article', label, title, next, text: topic.summary };
  const steps = [{ do: label }, { do: `${label} +` }];
  const methods = { client: { label: `${label} —`, fits: label, way: 'client', steps } } as const;
  return { kind: 'guide', label, next, title: label, summary: topic.text, methods };
}

const anyDeed = fc.record({
  /** The place of the world that is swapped in; beyond them, the world stays. */
  world: fc.nat(4 * worlds.length),
  kind: fc.nat(15),
  what: anyLot,
  sense: anyLot,
  more: anyLot,
  names: anyLot,
});

/** What a person does, in numbers that stand for it. What it is, depends on what is on screen. */
export type Deed = typeof anyDeed extends fc.Arbitrary<infer Numbers> ? Numbers : never;

/** A conversation of some deeds. */
export const anyDeeds = fc.array(anyDeed, { minLength: 1, maxLength: 6 });

/** Walks through a conversation. Everything that `respond` is given is frozen. */
export function walk(deeds: readonly Deed[]): Leg[] {
  const shown: string[] = [];
  const legs: Leg[] = [];
  for (const deed of deeds) {
    const last = legs.at(-1);
    const world = worlds[deed.world - 1] ?? last?.world ?? (worlds[0] as World);
    const draws = [deed.sense, deed.more, deed.names].map(drawFrom) as [Draw, Draw, Draw];
    const isSame = deed.kind === 13 && last?.event.kind === 'said';
    const event = isSame ? last.event : eventFrom(deed.kind, drawFrom(deed.what), last, shown);
    const understanding = isSame ? last.understanding : understandingFrom(...draws);
    const before = last?.turn.session ?? null;
    const given = deepFreeze({ world, before, event, understanding });
    const leg = answered(given, legs);
    legs.push(leg);
    for (const { card } of leg.turn.replies)
      for (const row of card.keyboard)
        for (const button of row) if (button.kind === 'press') shown.push(button.data);
  }
  return legs;
}

/** Of the 16 kinds of events, 6 are taps on what was ever shown, and 7 are texts. */
function eventFrom(
  kind: number,
  draw: Draw,
  last: Leg | undefined,
  shown: readonly string[],
): UserEvent {
  const locale = oneOf(draw, ['zh-CN', 'zh-CN', 'zh-CN', 'en', 'zh-TW'] as const);
  const choices = last?.turn.session.choices ?? [];
  if (kind === 0)
    return { kind: 'started', locale, payload: oneOf(draw, ['', 'unbind_phone', 'gone']) };
  if (kind === 1)
    return { kind: 'sent-unsupported', locale, what: oneOf(draw, ['photo', 'voice']) };
  if (kind === 2 || (kind < 9 && shown.length === 0))
    return { kind: 'pressed', locale, data: dataFrom(draw) };
  if (kind < 9) return { kind: 'pressed', locale, data: oneOf(draw, shown) };
  if (kind === 14 && choices.length > 0)
    return { kind: 'said', locale, text: oneOf(draw, choices).label };
  if (kind === 15) return { kind: 'said', locale, text: String(draw(choices.length + 3)) };
  return { kind: 'said', locale, text: textFrom(draw) };
}

function answered(given: Omit<Leg, 'turn' | 'isQuestion'>, sofar: readonly Leg[] = []): Leg {
  let isQuestion = false;
  const understand = (): Understanding => {
    isQuestion = true;
    return given.understanding;
  };
  const brain = { knowledge: given.world.knowledge, understand };
  try {
    const turn = respond(brain, given.before, given.event);
    return { ...given, isQuestion, turn };
  } catch (cause) {
    const { world, event, understanding } = given;
    const last = `[${world.name}] ${JSON.stringify([event, understanding])}`;
    throw new Error(`respond throws at the end of\n${story(sofar)}\n${last}`, { cause });
  }
}

/** Answers the event of a leg once more. */
export function again(leg: Leg): Turn {
  return answered(leg).turn;
}

/** A conversation as somebody reads it who looks for what went wrong. */
export function story(legs: readonly Leg[]): string {
  return legs
    .map(({ world, event, isQuestion, understanding, turn }) => {
      const meant = isQuestion ? ` as ${JSON.stringify(understanding)}` : '';
      const [reply] = turn.replies;
      const text = JSON.stringify(reply?.card.title ?? reply?.card.body[0]);
      return `[${world.name}] ${JSON.stringify(event).slice(0, 200)}${meant} → ${text}`;
    })
    .join('\n');
}
