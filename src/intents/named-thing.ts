import type { Entities } from './understanding.js';

type Thing = NonNullable<Entities['bound']>;

// The first that fits counts, so what is surer comes first: a phone may also be what QQ runs on.
const things: readonly (readonly [Thing, RegExp])[] = [
  ['mailbox', /邮箱|信箱|邮件|电邮|油箱|\byou ?xiang\b|e ?mail|\bmail(?:box)?\b/],
  [
    'phone',
    /手机(?!版|端|q|上|里|app|应用|软件|游戏)|(?<!客服|服务)电话|(?<!qq ?)号码|门号|密保号|sim ?卡|\bshou ?ji\b(?! ?(?:ban|duan)\b)|\bdian ?hua\b|phone(?! app| version)|\bmobile\b(?! app| game| version)|(?<!\bqq )\bnumber\b|\bcell\b|\bsim\b/,
  ],
  [
    'app',
    /应用|授权|第三方|游戏|网站|软件|小程序|互联(?!网)|\bapps?\b|\bgames?\b|\bwebsites?\b|third ?party|\bauthori[sz]/,
  ],
  ['phone', /手机/],
];

/** The bound thing that a normalised text names. */
export function namedThing(normalised: string): Thing | undefined {
  return things.find(([, pattern]) => pattern.test(normalised))?.[0];
}
