import { type App, oncePer } from '../../../knowledge/index.js';
import { sieved } from '../../../text/index.js';
import { above } from '../../above.js';
import { answerQuestion } from '../../answer-question.js';
import { plainForm } from '../../guard/index.js';
import { isClean } from '../../guard-text.js';
import { openTopic } from '../../open-topic.js';
import { fill } from '../../phrase.js';
import type { Draft } from '../../scene.js';
import { lengthOf, type Said, toldBy } from '../leaning.js';
import { isPerhapsRefused } from '../questions.js';

const guide = 'revoke_app';

/** The longest text, in words, that only names them. */
const most = 30;

/** Two things that are to go, one after the other. */
const joined = sieved(
  /(?:取消|解|撤|断|退|去掉|关|删|不(?:想|要)?用|授权|登)[^。?？]{0,24}?(?:和|跟|与|同|及|、|还有|以及|，|,)|(?:和|跟|与|同|及|、|还有|以及|，|,)[^。?？]{0,24}?(?:取消|解|撤|断|退|去掉|关|删|不(?:想|要)?用|授权)|\b(?:revoke|unlink|unbind|remove|disconnect|cancel|stop)\b[^.?!]{0,40}(?:\band\b|&|,)/,
);
const conjunction = /和|跟|与|同|及|、|还有|以及|[，,&]|\band\b/g;

/** Whether something is so is asked of them, or what becomes of it. */
const isElse = sieved(/数据|存档|会不会|区别|先(?:解|取消)哪|\b(?:data|difference|will)\b/);

/** Two apps in one breath: the guide is of one, and it is told how the other comes after it. */
export const twoApps = toldBy([joined], (said) => {
  const { scene, guarded, understanding } = said;
  const { app, bound } = understanding.entities;
  if (app === undefined || (bound !== undefined && bound !== 'app')) return null;
  if (!isClean(guarded) || lengthOf(said) > most || isPerhapsRefused(said, 0.5)) return null;
  const text = plainForm(guarded.asked);
  if (!joined.test(text) || isElse.test(text)) return null;
  const opened = opening(said);
  const next = opened && otherIn(said, text, app);
  if (!opened || !next) return null;
  const { locale } = scene.session;
  const first = scene.knowledge.apps.get(app)?.name[locale] ?? '';
  const word = fill(scene.local.phrases.wishes.one_app_first, {
    app: first,
    next: next.name[locale],
  });
  return above(word, opened);
});

/** The guide, with whatever else is asked for; null where something else is. */
function opening({ scene, guarded, understanding }: Said): Draft | null {
  const { at } = scene.session;
  // At its steps it is another matter.
  if (at !== null && at.method !== null) return null;
  if (understanding.kind === 'understood')
    return understanding.intent === guide
      ? answerQuestion(scene, guarded.text, understanding)
      : null;
  const [likeliest] = understanding.ranking;
  const isLikely = likeliest?.intent === guide && understanding.entities.act === 'unbind';
  return isLikely ? openTopic(scene, guide) : null;
}

/** The app that stands before or behind a conjunction, and is not the one that is named already. */
function otherIn({ scene }: Said, text: string, app: string): App | undefined {
  const first = scene.knowledge.apps.get(app);
  const own = first ? namesOf(first) : [];
  const parts = text
    .split(conjunction)
    .map((part) => part.trim())
    .filter((part) => !own.some((name) => standsIn(part, name)));
  for (const [id, other] of scene.knowledge.apps) {
    if (id === app) continue;
    const isNamed = namesOf(other).some((name) => parts.some((part) => standsIn(part, name)));
    if (isNamed) return other;
  }
  return undefined;
}

/** Names long enough to be no word of another meaning. */
const namesOf = oncePer(({ name, also }: App) =>
  [...Object.values(name), ...also].map(plainForm).filter(isTelling),
);

function isTelling(name: string): boolean {
  return /^[\x20-\x7f]+$/.test(name) ? name.length > 4 : name.length > 1;
}

/** Whether a part begins or ends with a name, as "取消b站" and "知乎的授权" do. */
function standsIn(part: string, name: string): boolean {
  const isLatin = /^[\x20-\x7f]+$/.test(name);
  const border = isLatin ? /^$|^[^a-z\d]/ : /^/;
  if (part.startsWith(name) && border.test(part.slice(name.length))) return true;
  const before = part.slice(0, -name.length);
  return part.endsWith(name) && (!isLatin || before === '' || /[^a-z\d]$/.test(before));
}
