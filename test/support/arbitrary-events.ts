import fc from 'fast-check';
import type { Candidate, Entities, Understanding, Writing } from '../../src/intents/index.js';
import { locales, moves } from '../../src/knowledge/index.js';
import { knowledge } from './shipped.js';

const shipped = [...knowledge.in['zh-CN'].topics];
const topics = shipped.map(([topic]) => topic);
const guides = shipped.filter(([, { kind }]) => kind === 'guide').map(([topic]) => topic);

/** Ids that no content has. */
const strange = ['gone', '', 'toString', '__proto__'];

export const anyLocale = fc.constantFrom(...locales);

/** A topic's id, or one that the content does not have. */
const anyTopic = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom(...topics) },
  { weight: 1, arbitrary: fc.constantFrom(...strange) },
);

/** What a `Draw` is made of: a number that decides many small things. */
export const anyLot = fc.maxSafeNat();

/** Draws a whole number from 0 to below its limit. */
export type Draw = (below: number) => number;

/**
 * Draws from a lot as one reads its digits: many times faster than an arbitrary for each draw. The
 * smaller the lot, the smaller is what is drawn first, so a lot shrinks to what is plain.
 */
export function drawFrom(lot: number): Draw {
  let rest = lot / 2 ** 53;
  return (below) => {
    const scaled = rest * below;
    const digit = Math.floor(scaled);
    rest = scaled - digit;
    return digit;
  };
}

/** One of some values, the first of them where nothing else is drawn. */
export function oneOf<Value>(draw: Draw, values: readonly Value[]): Value {
  return values[draw(values.length)] as Value;
}

/** One of some values, and three times in four none. */
function maybe<Value>(draw: Draw, values: readonly Value[]): Value | undefined {
  return values[draw(4 * values.length) - 3 * values.length];
}

/** Guides are drawn as often as all others together: most of the talk happens in them. */
function topicFrom(draw: Draw): string {
  const kind = draw(10);
  if (kind === 9) return oneOf(draw, strange);
  return oneOf(draw, kind < 5 ? guides : topics);
}

function candidatesFrom(draw: Draw, most: number): Candidate[] {
  return Array.from({ length: draw(most + 1) }, () => ({
    intent: topicFrom(draw),
    confidence: draw(5) / 4,
  }));
}

/** What else is asked for: each thing once, and not what is asked for first. */
function furtherFrom(draw: Draw, first: string): Candidate[] {
  if (draw(3) < 2) return [];
  const found = new Map(candidatesFrom(draw, 3).map((candidate) => [candidate.intent, candidate]));
  found.delete(first);
  return [...found.values()];
}

const writings: readonly Writing[] = [
  ...(['unclear', 'unclear', 'unclear', 'unclear', 'unclear'] as const),
  ...(['chinese', 'simplified', 'traditional', 'english'] as const),
];

/** Whatever a classifier may make of a text, sensible or not. */
export function understandingFrom(sense: Draw, more: Draw, names: Draw): Understanding {
  const kind = oneOf(sense, ['unknown', 'understood', 'understood', 'ambiguous'] as const);
  const move = maybe(more, [...moves, ...moves, ...moves]);
  const reading = {
    confidence: sense(5) / 4,
    move: move ? { move, confidence: 1, isSure: more(2) === 1 } : null,
    writing: oneOf(more, writings),
    isAngry: more(8) === 7,
    isThanks: more(8) === 7,
    entities: entitiesFrom(names),
    further: [],
  };
  const intent = topicFrom(sense);
  const readings = candidatesFrom(sense, 4);
  const ranking = [{ intent, confidence: reading.confidence }, ...readings];
  switch (kind) {
    case 'understood':
      return { kind, intent, readings, ranking, ...reading, further: furtherFrom(more, intent) };
    case 'ambiguous':
      return { kind, choices: ranking, ranking, ...reading };
    case 'unknown':
      return { kind, readings, ranking, ...reading };
  }
}

function entitiesFrom(draw: Draw): Entities {
  const named = {
    step: maybe(draw, [1, 2, 'last', 3, 6, 0, 99]),
    place: maybe(draw, [1, 2, 'last', 3, 6, 0, 30]),
    app: maybe(draw, ['honor_of_kings', 'genshin', 'gone', '__proto__']),
    way: maybe(draw, ['client', 'website', 'app']),
    bound: maybe(draw, ['phone', 'mailbox', 'app']),
    device: maybe(draw, ['phone', 'computer']),
    hasBound: maybe(draw, [true, false]),
    loggedIn: maybe(draw, [true, false]),
    language: maybe(draw, locales),
    notThere: maybe(draw, [true]),
  };
  return Object.fromEntries(Object.entries(named).filter(([, value]) => value !== undefined));
}

/** What no talk may keep or say. */
export const secrets = ['hunter2xy', '482915', '110101199003078515', '6222020200112233445'];

/** Texts that tell a secret in words that give it away. */
export const toldSecrets = [
  '我的密码是hunter2xy，怎么解绑',
  'My password is hunter2xy',
  '验证码482915',
  '驗證碼：482915',
  '身份证110101199003078515',
  '卡号6222020200112233445，帮我解绑',
];

/** Moves that the bot reads itself, whatever a classifier makes of them. */
export const movesInFewWords = ['我到哪一步了', '走错了', '换一个', '就这样？', '跳过', '可以了'];

const texts = [
  '怎么解绑手机',
  ...toldSecrets,
  '',
  ' ',
  '？？？',
  '下一步',
  'Another way',
  '主菜单',
  'English',
  '繁體中文',
  '简体中文',
  '第三步在哪',
  ...['怎么办', '怎么弄', '我试试', '急急急', '换个话题', '有截图吗', '哪个简单', '随便', '要多久'],
  ...[
    '让我输密码',
    '要我人脸识别',
    '哦',
    '等等',
    '帮我弄一下',
    '你真好',
    'what should i do',
    'hold on',
  ],
  ...movesInFewWords,
  '/start',
  '/start forgot_bound-stolen',
  '/unbind_phone',
  '/language',
  '/human',
  '/no_such',
  '13800138000',
  '有人收费解绑，网址 http://qq-jiebang.example.cn/a?b=c 真的吗',
  '客服要我把验证码告诉他',
  '\ud800',
  '\u0000\u202e<b>&lt;</b>',
  '{step} {choices} {host} $& $1',
  '__proto__',
];

/** As long as a message can be, or longer. */
const longTexts = [
  'ﷺ'.repeat(200),
  '我'.repeat(5000),
  `/${' '.repeat(2000)}x`,
  `http://${'a'.repeat(4000)}.com`,
  Array.from({ length: 90 }, (_, index) => `http://a${index}.example.com/`).join(' '),
];

const scraps = [
  ...['解绑', '手机', '下一步', '密码', '是', '帮我', '付费', '1', '３', 'next', 'http://', '.cn'],
  ...[
    ' ',
    '/',
    '@',
    '：',
    '\n',
    '\ud800',
    '\u202e',
    '\u200b',
    '\0',
    '{step}',
    '👨‍👩‍👧',
    'abc123',
    'ﷺ',
  ],
];

/** A text as people write it, or as nobody should. */
export function textFrom(draw: Draw): string {
  const kind = draw(48);
  if (kind === 47) return oneOf(draw, longTexts);
  if (kind < 32) return oneOf(draw, texts);
  return Array.from({ length: draw(9) }, () => oneOf(draw, scraps)).join('');
}

/** The same for tests in which every text matters by itself. */
export const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.integer({ min: -1, max: 30 }).map(String),
  fc.constantFrom(...texts, ...longTexts),
  fc.array(fc.constantFrom(...scraps), { maxLength: 9 }).map((some) => some.join('')),
);

const operands = ['client', 'security_center', 'appeal', 'y', 'n', 'en', 'fr', 'constructor'];
const numbers = ['1', '2', '-1', '0', '12', '99', '100'];
const letters = 'twsarxfkhymnlgz';

/** Data that stands on no button, much of it close to what does. */
export function dataFrom(draw: Draw): string {
  const operand = () => oneOf(draw, [...numbers, ...operands, ...guides, topicFrom(draw)]);
  const version = oneOf(draw, ['1', '1', '1', '0', '2', '']);
  const letter = letters.charAt(draw(letters.length));
  return [version + letter, ...Array.from({ length: draw(4) }, operand)].join(':');
}

/** The same for tests in which every bit of data matters by itself. */
export const anyData = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc
    .tuple(
      fc.constantFrom('0', '1', '2', ''),
      fc.constantFrom(...letters),
      fc.array(fc.oneof(anyTopic, fc.constantFrom(...operands, ...numbers)), { maxLength: 4 }),
    )
    .map(([version, letter, some]) => [version + letter, ...some].join(':')),
);
