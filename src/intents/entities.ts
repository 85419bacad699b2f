import type { Entities } from './understanding.js';

const bound: readonly (readonly [NonNullable<Entities['bound']>, RegExp])[] = [
  ['mailbox', /邮箱|信箱|邮件|电邮|油箱|youxiang|e ?mail|mailbox|\bmail\b/],
  ['phone', /手机|电话|号码|门号|密保号|sim ?卡|shouji|dianhua|phone|mobile|\bnumber\b|\bcell\b/],
  [
    'app',
    /应用|授权|第三方|游戏|网站|软件|小程序|互联|\bapp\b|\bapps\b|\bgame|\bwebsite|third ?party/,
  ],
];

const website =
  /网页|官网|网站上|浏览器|安全中心|网上|wangye|guanwang|security center|\bbrowser|\bwebsite\b|\bweb\b/;
const client =
  /客户端|电脑版|手机版|手机q|手机上|用手机|电脑上|用电脑|在电脑|app里|app上|qq里|qq上面?操作|kehuduan|\bclient\b|\bin the app\b|\bon (?:the |my )?(?:pc|computer|phone)\b|\bdesktop\b/;

const digits: Readonly<Record<string, number>> = {
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  十: 10,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  yi: 1,
  er: 2,
  san: 3,
  si: 4,
  wu: 5,
  liu: 6,
};

const stepForms = [
  /第 ?(\d{1,2}|[一二两三四五六七八九十]) ?步/,
  /步骤 ?(\d{1,2}|[一二两三四五六七八九十])/,
  /(?:^| )di ?(yi|er|san|si|wu|liu) ?bu/,
  /\bstep (\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten)\b/,
  /\b(first|second|third|fourth|fifth|sixth|\d)(?:st|nd|rd|th)? step\b/,
];

const lastStep = /最后一?步|最後一步|zuihou yi ?bu|\blast step\b/;

/** What a normalised text names: what is bound, where to do it, a step's number. */
export function findEntities(normalised: string): Entities {
  const entities: { -readonly [Key in keyof Entities]: Entities[Key] } = {};
  const thing = bound.find(([, pattern]) => pattern.test(normalised));
  if (thing) entities.bound = thing[0];
  if (website.test(normalised)) entities.way = 'website';
  else if (client.test(normalised)) entities.way = 'client';
  const step = findStep(normalised);
  if (step !== undefined) entities.step = step;
  return entities;
}

function findStep(normalised: string): number | 'last' | undefined {
  if (lastStep.test(normalised)) return 'last';
  for (const form of stepForms) {
    const named = form.exec(normalised)?.[1];
    if (named !== undefined) return digits[named] ?? Number(named);
  }
  return undefined;
}
