import { sieved } from '../text/index.js';
import { isAsking } from './clauses.js';
import { bareWish, kindsIn } from './coordination.js';
import type { Look } from './look.js';
import type { FindApp } from './named-app.js';
import { chinese } from './pinyin.js';

/** Where one of several things that are told at length ends. */
const joints = {
  chinese: / |然后|还有|另外|以及|接着|还[要得想]|再把|并且/,
  other: / (?:and|also|then|plus|but) /,
} as const;

/** Whether a part of a text wants something undone or changed, in few words: "手机号不要了". */
export function wants(part: Look): boolean {
  const isStory = part.concepts.some((concept) => told.has(concept));
  const { text } = part;
  return (
    !isStory &&
    !isAsking(text) &&
    !isToldOf.test(text) &&
    (wantsUndone(part) || bareWant.test(text))
  );
}

/** Whether a text speaks of something that is to be undone or changed. */
export function wantsUndone({ concepts, text }: Look): boolean {
  return concepts.includes('unbind') || concepts.includes('change') || undoes.test(text);
}

const undoes = sieved(
  /[想要][解换改撤退拆](?:埋|咗)|清(?:一?清|理|掉|空|除)|[关断]一?[关断]|[关断](?:掉|开)|[拿弄搞整挪](?:掉|走|下来)|\b(?:get rid of|take off|drop|clean up|clear out|kick out)\b/,
);

const bareWant = sieved(
  /不(?:想)?要了|换(?:了|掉|一下)?$|[想要得把给也都].{0,4}[解换改撤退拆断](?:了|掉|开|一下)?(?:吧|呗|哈|啊)?$/,
);

/** It is changed already. */
const isPast = sieved(/(?<![要想得把给].{0,8})换了$/);

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

/** Somebody else wants it so. */
const isToldOf = sieved(/要先|必须|才[给让能可肯行]|不让|不给|[它他她]说|提示/);

/** All of several things are wanted: "这两个我都想解掉". */
const together = sieved(
  /(?:[两三][个样项]|[俩仨]|都|全部?|统统|一起|一块儿?|一并)(?!是|有|在|绑).{0,10}(?:[解换撤拆](?!不)|退(?!款|钱|费)|取消|去掉|删|不想?要|[弄整搞拿](?:掉|下来|走|开)|断开)|\b(?:both|all (?:three|of)|everything)\b/,
);

const wantsGone = sieved(
  /\bwant (?:it|them|both|all|these|those)(?: of (?:it|them|these|those))? (?:gone|off)\b/,
);

/** What comes of it is asked. */
const outcome = sieved(
  /还能(?!.*[解换取退撤])|会不会|影响|哪个|\b(?:will i|can i still|what happens|which)\b/,
);

/** Whether a normalised text asks what comes of it, rather than wants it. */
export function asksOutcome(text: string): boolean {
  return outcome.test(text);
}

/** One of several things alone. */
const only = sieved(
  /(?:只|光|单)(?:想|要|需|用)*(?:解|换|改|取消|撤|删|弄|去掉)(.+)$|\bonly (?:want to |need to )?(?:unbind|remove|change|unlink) (.+)$/,
);

/** The plainest wish of a normalised text that wants but one of the things that it names: "怎么只解手机". */
export function onlyWish(text: string): string | undefined {
  const found = only.exec(text);
  const kinds = found && kindsIn(found[1] ?? found[2] ?? '');
  const [thing] = kinds?.values() ?? [];
  return kinds?.size === 1 && thing !== undefined && kindsIn(text).size > 1
    ? bareWish(thing)
    : undefined;
}

/**
 * The plainest wishes for the bound things that a normalised text wants undone or changed, where it names
 * several kinds of them apart from each other ("手机号要换 邮箱也不要了", "绑了手机又绑了邮箱 这俩我都不想要了").
 */
export function thingsWanted(look: Look, at: (text: string) => Look): string[] {
  const { text, app } = look;
  const kinds = kindsIn(text);
  if (kinds.size + (app !== undefined && !kinds.has('app') ? 1 : 0) < 2) return [];
  const apart = wantedApart(text, at);
  if (apart.length > 1) return apart;
  const isTold = look.concepts.some((concept) => told.has(concept)) && !wantsGone.test(text);
  return !isTold && !asksOutcome(text) && together.test(text) && kinds.size > 1
    ? [...kinds.values()].map(bareWish)
    : [];
}

function wantedApart(text: string, at: (text: string) => Look): string[] {
  const parts = text.split(chinese.test(text) ? joints.chinese : joints.other);
  const wanted = new Map<string, string>();
  for (const part of parts) {
    if (part.length < 3 || isPast.test(part)) continue;
    const look = at(part);
    const kinds = kindsIn(look.text);
    if (look.app !== undefined && kinds.size === 0) kinds.set('app', appWord(text));
    const [named] = kinds;
    if (kinds.size !== 1 || named === undefined || !wants(look)) continue;
    const [kind, thing] = named;
    if (!wanted.has(kind)) wanted.set(kind, bareWish(thing));
  }
  return [...wanted.values()];
}

const verbs =
  '(?:把|给|帮|说|讲|来|搞|弄|整|办|做|处理|解决|解|换|改|取消|撤|看|我|绑|掉|一下|下|那个|这个|qq|个|的)*';

/** "先弄邮箱", "start with the mailbox". */
const firstBefore = new RegExp(
  `先${verbs}([^ 吧啦呗哈先再后]{2,8})|\\b(?:start|begin) with (?:the |my )?([a-z]{3,12}(?: number)?)`,
);

/** "手机号先弄吧", "mailbox first". */
const firstAfter = new RegExp(
  `([^ ]{2,8})(?<!再|不|别|要不要)(?:咱|我|就|要|想)*先(?:${verbs}|啦)(?= |$|吧|啦|呗|哈|再|然后)|\\b([a-z]{3,12}(?: number)?)(?: one| thing| part)? (?:comes )?first\\b`,
);

/** The plainest wish for the thing that a normalised text wants done first: "先弄邮箱", "手机号先弄". */
export function firstThing(text: string, findApp: FindApp): string | undefined {
  if (!/先|first|(?:start|begin) with/.test(text)) return undefined;
  for (const order of [firstBefore, firstAfter]) {
    const found = order.exec(text);
    const name = found?.[1] ?? found?.[2];
    if (name === undefined) continue;
    const named = [...kindsIn(name).values()];
    const thing = order === firstBefore ? named[0] : named.at(-1);
    if (thing !== undefined) return bareWish(thing);
    if (findApp(name) !== undefined) return bareWish(appWord(text));
  }
  return undefined;
}

/** A clause that tells no more than what is to be done first. */
const orders = sieved(
  / 先[^ ]{2,9}?(?:吧|啦|呗|先|哈|好了)*(?= |$)| (?:(?:do )?(?:the |my )?[a-z]{3,8}(?: one| thing)? first|(?:start|begin) with (?:the |my )?[a-z]{3,8})(?: please| pls)?$/g,
);

/** A normalised text without what only tells the order of its wishes. */
export function withoutOrder(text: string): string {
  return orders.replace(text, '');
}

function appWord(text: string): string {
  return chinese.test(text) ? '应用授权' : 'app';
}
