import { type Sieved, sieved } from '../../../text/index.js';
import { hopesNot } from '../hoped-not.js';
import { changedInEnglish, isChanged, signsOfChange } from './binding-changed.js';
import { noticeTold, signsOfNotice } from './notice-told.js';
import { sentByOthers } from './sent-by-others.js';
import { inside, insideInEnglish } from './someone-inside.js';

/** They let them, or it has not happened, or another account is meant. */
const noTheft = sieved(
  /借(?!钱)|(?<!被|不)让(?!人|他盗|骗)|请(?!问|帮|求|快)|允许|同意(?!过)|会不会|能不能|可不可以|会怎么?样|(?:怎么|怎样|如何|咋)(?:防|知道|看|查|登|进)|如果|要是|万一|假如|怕|担心|以防|防止|别人的(?:qq|号)|微信|支付宝|银行|抖音|steam|游戏号|[想能可要](?:以)?(?:登|进|上|用)|我(?:之前|以前|上次|自己|也|刚才?)*(?:在|拿|借)(?:了|过)?(?:我的?)?[^，。 ]{1,4}的?(?:手机|电脑|平板)(?:上|里)?登|用过我|以前用|以前登|[帮替]我(?!看|瞧|查|问|想)|我(?:爸|妈|儿子|女儿|老[公婆])(?:登|用|上)/,
);
const noTheftInEnglish = sieved(
  /\b(?:if|can|could|would|might|may|afraid|worried|will|how (?:do|can) i (?:stop|prevent)|wechat|steam|bank|let|lend|lent|asked? (?:him|her|them) to|helped|help(?:ing)?|for me|their|permission|games?|apps?|websites?|sites?)\b/,
);

/** What is begged of the bot tells nothing of who did it: "快帮我！". */
const plea =
  /(?:快点?|请|求|谁|能|来|麻烦|拜托|你们?)*帮(?:帮我?|我|下|忙)(?:看看|弄弄|一下|下|想想办法|吧|啊|呀)*[!！。.~ ]*$/;

/** What a text tells of a theft: that it has happened, that a message announces it, or nothing. */
export type Theft = 'happened' | 'announced' | null;

/** One of them is in whatever tells of a theft. */
export const signsOfTheft: readonly Sieved[] = [
  sentByOthers,
  insideInEnglish,
  ...inside,
  ...signsOfChange,
  ...signsOfNotice,
];

/**
 * What a text tells of a theft.
 *
 * @param plain its plain form
 */
export function theftIn(plain: string): Theft {
  return hasHappened(plain.replace(plea, '')) ? 'happened' : noticeTold(plain);
}

function hasHappened(plain: string): boolean {
  if (sentByOthers.test(plain)) return true;
  if (hopesNot.test(plain)) return false;
  const isInEnglish = insideInEnglish.test(plain) || changedInEnglish.test(plain);
  if (isInEnglish && !noTheftInEnglish.test(plain)) return true;
  if (noTheft.test(plain)) return false;
  return inside.some((form) => form.test(plain)) || isChanged(plain);
}
