import { sieved } from '../text/index.js';
import { doneInTalk, namedStepInTalk, namedWayInTalk } from './in-talk/index.js';
import type { Look } from './look.js';
import { namedDevice } from './named-device.js';
import { namedLanguage } from './named-language.js';
import { namedPlace } from './named-place.js';
import { namedStep } from './named-step.js';
import { namedThing } from './named-thing.js';
import { namedWay } from './named-way.js';
import { findSituation } from './situation.js';
import type { Entities } from './understanding.js';

/**
 * What a text names: what is bound, what is to be done with it, what the person still has, where to do
 * it, a step's number, a choice by its place, a language, an app.
 *
 * @param isInTalk whether it may lean on what was said before: then fewer words name a way or a step
 */
export function findEntities({ text, concepts, app }: Look, isInTalk = false): Entities {
  const named = app !== undefined && inItself.test(text) ? 'app' : namedWay(text);
  const situation = situationIn(text, concepts);
  const inFewWords = named === undefined ? namedWayInTalk(text) : undefined;
  const way = named ?? (isInTalk || isPlace(text, inFewWords) ? inFewWords : undefined);
  const done = isInTalk ? doneInTalk(text) : undefined;
  const wanted = namedStep(text) ?? (isInTalk ? namedStepInTalk(text) : undefined);
  // "The first three are done" is about the fourth, unless another one is asked for.
  const isPast = done !== undefined && (typeof wanted !== 'number' || wanted <= done);
  const step = isPast ? done + 1 : wanted;
  const device = namedDevice(text);
  const place = namedPlace(text);
  const language = namedLanguage(text);
  const isMeans = (device ?? way) !== undefined && !numbered.test(text);
  const thing =
    isInTalk && app === undefined ? namedThing(withoutPlaces(text, way)) : namedThing(text);
  const bound = thing === 'phone' && isMeans ? undefined : thing;
  const { act, loggedIn, hasBound, notThere } = situation;
  return {
    bound,
    act,
    loggedIn,
    hasBound,
    notThere,
    way,
    step,
    isPast: isPast || undefined,
    device,
    place,
    language,
    app,
  };
}

/** Whether a way in few words is one by itself. QQ is where it is bound, too; a website can only be where it is to be done. */
function isPlace(text: string, inFewWords: Entities['way']): boolean {
  if (inFewWords !== 'website' && !endsInApp.test(text)) return false;
  const thing = namedThing(endsInApp.replace(text, ''));
  return thing === 'phone' || thing === 'mailbox';
}

/** How it is to be done, told at the end. */
const endsInApp = sieved(/ (?:我|就|想|打算|要|在|是)*用(?:手机)?(?:qq)? ?app(?:弄|搞|操作|上)?$/);

/** A phone that something is done on is bound only where its number, or the binding, is spoken of. */
const numbered = sieved(
  /号|绑|卡|(?:先|弄|搞|整|解|办|换)手机(?![端版上里q])|number|\bsim\b|\bhao\b|haoma|jihao|bang/,
);

/** In the midst of a talk, 网站 and "in the app" are where it is done. What is bound is called otherwise as well. */
const places =
  /应用(?=[里上内])|(?<![个的])(?:网站|软件|app)(?![的们账]|那边|方面)|\b(?:web ?site|app)\b(?! s\b| side| itself| data)/g;

/** Beside a way that is named they are where in any case. */
const anyPlace = /应用(?=[里上内])|网站|软件|app|\b(?:web ?site|site|app)\b/g;

function withoutPlaces(text: string, way: Entities['way']): string {
  return text.replace(way === undefined || way === 'app' ? places : anyPlace, ' ');
}

/** Of an app that is named: to be done inside of it. */
const inItself = sieved(
  /(?<!qq|网页|浏览器|互联|中心|官网)(?:里|里头|里边|里面)(?:是吧|对吧|吗|么|嘛|吧|呢)?$|(?<!qq|网页|浏览器|官网|互联|中心)(?:里|里头|里边|里面)(?:直接|自己|把|怎么|怎样|如何|咋|才能|可以|能)*(?:qq)?(?:解|取消|弄|操作|断开|退)|\b(?:in|inside|within) (?!qq|the (?:website|browser))/,
);

/** A mailbox that cannot be got into tells nothing of the account. */
const lockedMailbox = sieved(
  /(?:邮箱|信箱|邮件)(?:(?!qq).){0,10}(?:进不去|登不上|登不进|登录不|打不开|上不去)|(?:log ?in|get) ?(?:in)?to (?:my |the |that )?(?:old )?(?:e ?mail|mailbox)/,
);

/** Who chats on it can log in. */
const inUse = sieved(
  /(?<!不能|没法|没办法|无法|不了|以前|从前|当年)(?:天天|每天|平时|平常|一直|正|照样|照常|现在就?|日日)[^不没别想 ]{0,8}(?:聊天|聊着|聊(?:得|的)|跟人聊|和人聊|倾偈|发消息|刷空间|聊(?= |$|呢|啊|呀))|(?<!手机|旧|老|新|来的|前的|卡|电话)号(?:我)?(?:倒是|倒|也|还|都)*(?:每天|天天|平时|平常|一直)(?:都|也|还)*(?:在用|用着|登着)|(?:还|在|正|刚)(?:在)?(?:跟|和|同)[^ ]{1,6}聊|(?:qq|扣扣)(?:我|还|都|也|就|一直|现在|天天|每天|平时|照样|照常|在|手机上|电脑上|这)*(?:挂着|在用|用着|开着|天天用|每天用|用得好好的)|\b(?:chat|talk|message)(?:ing)? (?:on (?:it|qq|there) |with (?:people|friends|my \w+) )*(?:every ?day|daily|right now|all the time)|\buse (?:it|qq|my qq|this account) (?:every ?day|daily|all the time|right now)/,
);

/** That they cannot log in, in words that hold "can log in" as well: "不能登录". Asked whether they can, it is none. */
const cannotLogIn = sieved(
  /(?:(?<![能可以得会])[不唔](?:能|可以|可|得)|没有?(?:办)?法|无法|冇法|没能)(?:够|再|正常|直接|自己|顺利)*(?:登(?![记山报机])|进去|进qq|上去|上qq|上线)/,
);
const canElsewhere = sieved(/(?<![不唔])(?:能|可以)登|登得[上进了]|登着|在线|挂着/);

/** Whether they can log in, by words that deny it; null where none do, undefined where others hold against them. */
function loginDenied(text: string): false | undefined | null {
  if (!cannotLogIn.test(text)) return null;
  return canElsewhere.test(text) ? undefined : false;
}

function situationIn(text: string, concepts: readonly string[]): ReturnType<typeof findSituation> {
  const found = findSituation(concepts);
  const denied = found.loggedIn === false ? null : loginDenied(text);
  const situation = denied === null ? found : { ...found, loggedIn: denied };
  if (
    denied === null &&
    situation.loggedIn === undefined &&
    !situation.notThere &&
    inUse.test(text)
  )
    return { ...situation, loggedIn: true };
  const isOfMailbox = situation.loggedIn !== undefined && lockedMailbox.test(text);
  return isOfMailbox ? { ...situation, loggedIn: undefined } : situation;
}
