import { aboutOf, guideAbout } from '../../../knowledge/index.js';
import { sieved } from '../../../text/index.js';
import { isAsking } from '../../asking.js';
import { plainForm } from '../../guard/index.js';
import { isClean } from '../../guard-text.js';
import { enterGuide, openAt } from '../../moves/index.js';
import type { Draft } from '../../scene.js';
import { mostWishes } from '../../session.js';
import { guideOfNamed } from '../../thing-guide.js';
import { thingSpoken } from '../../thing-spoken.js';
import { type Leaning, lengthOf, mostBare, type Said, toldBy } from '../leaning.js';
import { asksArticle } from '../questions.js';

/** What stands before a turn, and says nothing of it. */
const before =
  '^(?:[行好嗯哦噢啊哎诶唉那就不咱我想要了吧,，。 ]|算了|要么|不如|干脆|直接|等等|等下|等一下|咱们|我们|可以|ok)*';

/** This before the rest: "那从手机开始", "手机先吧", "phone first". */
const first = sieved(
  new RegExp(
    `${before}(?:还是)?(?:就|我想|我要)?(?:先|从|由|首先|优先)|(?:先|开始|起)(?:吧|啦|好了|得了|算了)?[。!！ ]*$|\\bfirst\\b|\\b(?:start|begin|kick off) with\\b`,
  ),
);

/** This in place of that: "算了还是手机", "the phone instead". */
const instead = sieved(
  new RegExp(
    `${before}(?:还是|改(?:弄|搞|做)|转(?:去|到|弄|搞)|回(?:到|去))|\\b(?:instead|rather|after all(?! that))\\b|^(?:no|ok|hm+|wait|,| )*actually\\b`,
  ),
);

/** Tells of something, or of what was asked for, and turns to nothing. */
const tells = sieved(
  /(?<!要)不(?!如)|没|冇|唔|未|[让叫]我|提示|显示|必须|需要|才能|失败|错|停|丢|忘|发到|收|哪|密码|验证|登[录陆入]|打开|查|备份|(?<!算|把.{1,14})了(?!吧)|\b(?:not|no|can.?t|won.?t|doesn.?t|didn.?t|says|asks|asked|wants|told|on|which)\b/,
);

/** A phone to be begun with, or turned to, rather than to do it on. */
const ofPhone = sieved(
  /(?:从|由|先|还是|[弄搞做来解办看])(?:手机|电话)(?!上|里|端|版|操作|q)|\b(?:with|to|do|the|my|rather|actually) phone\b|^phone\b/,
);

/** What stands first of two: "手机先，邮箱等下". */
const leads = sieved(
  /^(?:那|就|[行好嗯哦,， ])*(?:(?<phone>手机号?|电话|号码)|邮箱|信箱|电邮)(?:先|优先|在前)(?!别|不)/,
);

/** What is done first, by its name: "先搞邮箱吧，手机的不急". */
const doneFirst = sieved(
  /^(?:那|就|还是|[行好嗯哦,， ])*先(?:搞|弄|做|办|解|换|处理|说|讲|来|整|解决|搞定)(?:一?下|掉|绑)?(?:我的|那个|这个|qq的)*(?:(?<phone>手机号?|电话|号码)(?!上|里|端|版)|邮箱|信箱|电邮)(?=[吧呗好啦了先的那，,。 ]|$)/,
);

/** Another wish first: the one that they were at waits in its place, unless it is given up for the other. */
export const wishedFirst = toldBy([first, instead, leads, doneFirst], turned);

/** One of those that wait, in whatever words. */
export const waitingWished: Leaning = (said) =>
  said.scene.session.wishes.length > 0 ? turned(said) : null;

/** The longest text, in words, that tells what is first, and why. */
const mostOrdered = 20;

function turned(said: Said): Draft | null {
  const { scene, guarded, understanding } = said;
  // "Will changing the mailbox log me out?" asks about a wish, and not for it.
  if (asksArticle(scene, understanding)) return null;
  const { session } = scene;
  const { entities } = understanding;
  const text = plainForm(guarded.asked);
  const wish = guideTurnedTo(said, text);
  // When the other is due may be told with it.
  const most = doneFirst.test(text) ? mostOrdered : mostBare;
  if (wish === undefined || lengthOf(said) > most) return null;
  const isWished = session.wishes.includes(wish);
  const isFirst = first.test(text) || leads.test(text);
  if (!isWished && !(turnsTo(said, wish, text) && (isFirst || instead.test(text)))) return null;
  const here = session.at?.topic;
  const others = session.wishes.filter((other) => other !== wish);
  const waits =
    (isWished || isFirst) && here !== undefined && here !== wish && !others.includes(here);
  const wishes = waits ? [here, ...others].slice(0, mostWishes) : others;
  const wanted = isOfSite(said, text)
    ? {}
    : isOfPhone(said, text)
      ? { ...entities, device: undefined }
      : entities;
  const next = { ...scene, session: { ...session, wishes } };
  // In place of that, in the same way.
  return isWished || isFirst
    ? enterGuide(next, wish, wanted)
    : openAt(next, wish, session.at?.method ?? null);
}

/** "From the phone" names no device where the phone is what they turn to. */
function isOfPhone({ understanding: { entities } }: Said, text: string): boolean {
  return entities.device === 'phone' && entities.way === undefined && ofPhone.test(text);
}

/** The guide of what they name; of two, of what they put first. */
function guideTurnedTo(said: Said, text: string): string | undefined {
  const { scene, understanding } = said;
  const named = (leads.exec(text) ?? doneFirst.exec(text))?.groups;
  if (named) return guideAbout(scene.local, named.phone === undefined ? 'mailbox' : 'phone');
  return (
    guideOfNamed(scene, understanding.entities) ??
    (isOfPhone(said, text) ? guideAbout(scene.local, 'phone') : undefined) ??
    (isOfSite(said, text) ? guideAbout(scene.local, 'app') : undefined)
  );
}

/** A site that is wished for is no site to do it on: "the site first". */
function isOfSite({ scene: { session, local } }: Said, text: string): boolean {
  const wish = guideAbout(local, 'app');
  const isWished = wish !== undefined && session.wishes.includes(wish);
  return isWished && first.test(text) && thingSpoken(text) === 'app';
}

/** Whether a text turns from the thing that the talk is about to that of a wish, and tells and asks nothing. */
function turnsTo({ scene, guarded }: Said, wish: string, text: string): boolean {
  const { at, bound } = scene.session;
  // In a guide of what is lost it may be either.
  const about = at === null ? bound : aboutOf(scene.local, at.topic);
  if (!about || guideAbout(scene.local, about) === wish) return false;
  const isElse = !isClean(guarded);
  return !isElse && !isAsking(text) && !tells.test(text);
}
