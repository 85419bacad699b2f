import { type Sieved, sieved } from '../text/index.js';
import { chinese } from './pinyin.js';
import type { Entities } from './understanding.js';

type Thing = NonNullable<Entities['bound']>;

// The first that fits counts, so what is surer comes first: a phone may also be what QQ runs on.
const things: readonly (readonly [Thing, Sieved])[] = [
  ['mailbox', sieved(/邮箱|信箱|邮件|电邮|油箱|\byou ?xiang\b|e ?mail|\bmail(?:box)?\b/)],
  [
    'phone',
    sieved(
      /手机(?!版|端|q|上|里|app|应用|软件|游戏|号?码?(?:来|去)?登)|(?<!客服|服务|[打回接来])电话(?!给|通知|联系|客服|过来)|(?<!qq ?)号码|门号|密保号|(?<!qq ?)(?:旧|老|新|原来的?|那个|以前的?|手上的?)号(?!里|上|主)|(?<!qq ?)(?<![群账学])号(?=停|销|废|没了|丢|不用|注销)|换(?:了|个)?号(?!主)|(?:移动|联通|电信)的?号|(?<![银行信用饭公交])卡(?=停|丢|掉了|注销|不用|没了)|\bhao ?ma\b|sim ?卡|\bshou ?ji(?: ?hao)?\b(?! ?(?:ban|duan)\b)|\bdian ?hua\b|(?<!\bon (?:my |the )?)phone(?! app| version)|\bmobile\b(?! app| game| version)|(?<!\bqq )\bnumber\b|\bcell\b|\bsim\b/,
    ),
  ],
  [
    'app',
    sieved(
      /应用|授权|第三方|游戏|网站|软件|小程序|互联(?!网)|\bapps?\b|\bgames?\b|\bwebsites?\b|third ?party|\bauthori[sz]/,
    ),
  ],
  ['phone', sieved(/手机/)],
];

/** What it is not: "是邮箱 不是手机". */
const denied = sieved(
  /(?:不是|不系|唔系|并非|没说)(?:说|讲|问|要|我的?|那个|这个)*(?:手机号?码?|电话号?码?|号码|邮箱|信箱|电邮|应用|游戏|授权)|\bnot (?:the |my |a )?(?:phone(?: number)?|e ?mail|mailbox|app|game)\b/g,
);

/** The bound thing that a normalised text names; the last one where its clauses name several. What is denied counts where nothing else is named. */
export function namedThing(normalised: string): Thing | undefined {
  const affirmed = denied.replace(normalised, ' ');
  return (affirmed === normalised ? undefined : lastThing(affirmed)) ?? lastThing(normalised);
}

function lastThing(normalised: string): Thing | undefined {
  // Only in Chinese does a space part clauses.
  const clauses = chinese.test(normalised) ? normalised.split(' ') : [];
  let last: Thing | undefined;
  for (const clause of clauses) last = thingIn(clause) ?? last;
  return last ?? thingIn(normalised);
}

function thingIn(text: string): Thing | undefined {
  return things.find(([, pattern]) => pattern.test(text))?.[0];
}
