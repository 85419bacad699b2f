import type { Understand, Understanding } from '../intents/index.js';
import { sieved } from '../text/index.js';
import { aboutApp } from './app-in-mind.js';
import { toHelped } from './do-action.js';
import { plainForm } from './guard/index.js';
import type { Guarded } from './guard-text.js';
import { isMidway } from './here.js';
import { asksArticle } from './leanings/questions.js';
import { enterGuide } from './moves/index.js';
import type { Draft, Scene } from './scene.js';
import { mostWishes } from './session.js';
import { guideOfNamed } from './thing-guide.js';
import { words } from './words.js';

const ends = '[了啦喇咯啰咗嘞哈哦喔]*';
const doing = '(?:弄|换|解|搞|办|整|改|撤|取消|退|删|拆|做|处理)';
const parts = '[\\s,，.。;；!！、~～]*';

/** One thing is done, and then more is said: "手机号换好了 轮到邮箱". */
const done = new RegExp(
  `^(?:(?:我|都)?(?:会|知道|懂|明白|好|嗯|ok|行)了?${parts})?(?:[^,，.。!！?？]{0,12}?${doing}(?:绑|除)?(?:好|完|掉|成|开|妥|定|掂|归一)${ends}|[^,，.。!！?？\\s]{0,6}?(?:好|行|妥|成)[了啦喇咯啰咗嘞]+|[^,，.。!！?？\\sa-z]{1,8}(?:ok|搞定|搞掂|妥|完事儿?)${ends}(?=[\\s,，.。;；!！])|(?:[a-z']+ ){0,4}?(?:done|sorted|finished|worked|unbound|removed|unlinked)\\b(?: (?:now|with|that|this|it|one))*)${parts}(?<rest>.+)$`,
);

/** One thing is given up for now, and then more is said: "手机号今天弄不了了，先弄授权". */
const givenUp = new RegExp(
  `^[^,，.。!！?？]{0,12}?(?:${doing}不(?:了|成|来|掉|动|下去)|不(?:${doing})${ends}(?=[\\s,，]))${ends}${parts}(?<rest>.+)$`,
);

/** On to something: "轮到…", "接下来…", "now the …". */
const goesOn = sieved(
  /^(?:那|好|就|现在|我|咱|咱们|帮我|直接|先|and|so|ok|then|now|lets?|let's|[\s,，])*(?:轮到|该|接下来|接着|继续|然后|下面|之后|下一|再|换|剩|还有|来|弄|搞|整|办|解|改|说|讲|教|开始|去|到|另|on to|onto|move|next|the |do |how about|what about|my )/,
);

const asksElse = sieved(
  /[吗嘛]|会不会|是不是|能不能|有没有|为什么|咋没|还是|\b(?:will|does|can|why|is it)\b/,
);

const nextThing = sieved(
  /(?:下一|另一|另外一?|剩下的?|后面|最后(?!一步)的?)(?:那|一)?(?:个|件|样|项|桩)|还有一|\bnext (?:one|thing)|\bother (?:one|thing)/,
);

const lastThing = sieved(/最后|\blast\b/);

/** With steps left, it is the next one of these. */
const nextBare = sieved(/^(?:下一个|next one)[\s,，.。!！]*$/);

/** A longer rest asks something of its own. */
const mostOn = 14;

/** Done with one thing, or giving it up for now, a person goes on to another: the guide of that one, from its start. */
export function doneAndOn(
  scene: Scene,
  { asked, threats }: Guarded,
  understand: Understand,
): Draft | null {
  const { at } = scene.session;
  if (at === null || threats.length > 0) return null;
  const plain = plainForm(asked);
  const finished = done.exec(plain);
  const rest = (finished ?? givenUp.exec(plain))?.groups?.rest;
  if (rest === undefined) return null;
  if (!goesOn.test(rest) || asksElse.test(rest) || words(rest) > mostOn) return null;
  const understanding = understand(asked.slice(-rest.length), true);
  const wish = wishOf(scene, rest, understanding);
  if (wish === undefined || wish === at.topic || asksArticle(scene, understanding)) return null;
  const isDone = finished !== null;
  return aboutApp(scene, understanding.entities.app, (about) =>
    toWish(about, wish, understanding, isDone),
  );
}

function wishOf(scene: Scene, rest: string, { entities }: Understanding): string | undefined {
  if (entities.app !== undefined || entities.bound !== undefined)
    return guideOfNamed(scene, entities);
  if (nextBare.test(rest) && isMidway(scene)) return undefined;
  const { wishes } = scene.session;
  return nextThing.test(rest) ? wishes.at(lastThing.test(rest) ? -1 : 0) : undefined;
}

function toWish(
  scene: Scene,
  wish: string,
  { entities }: Understanding,
  isDone: boolean,
): Draft | null {
  const { session } = scene;
  const topic = session.at?.topic;
  const left = session.wishes.filter((other) => other !== wish);
  const wishes = isDone || topic === undefined ? left : [...left, topic];
  const after = { ...scene, session: { ...session, wishes: wishes.slice(0, mostWishes) } };
  if (!isDone || topic === undefined || entities.way !== undefined)
    return enterGuide(after, wish, entities);
  return toHelped(
    { ...scene, session: { ...session, wishes: [wish, ...left].slice(0, mostWishes) } },
    topic,
  );
}
