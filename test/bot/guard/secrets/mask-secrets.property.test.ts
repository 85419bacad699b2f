import fc from 'fast-check';
import { expect, it } from 'vitest';
import { maskSecrets } from '../../../../src/bot/guard/index.js';
import { hostileText, hugeTexts } from '../../../intents/hostile-texts.js';

const runs = { numRuns: 2000 };

/** What secrets are told with, in any order. */
const piece = fc.constantFrom(
  ...[
    '验证码',
    '密码',
    '是',
    '：',
    '我的',
    '身份证',
    '银行卡',
    '手机',
    'QQ号',
    '邮箱',
    '这个',
    '收到',
    '和',
  ],
  ...['code', 'password', ' is ', 'my ', '482913', '4829', '13800138000', 'abc12345', 'hunter2'],
  ...[
    '110101199003071234',
    '6222021234567890128',
    'abc@qq.com',
    '12345678',
    '一三八',
    '九',
    '[密码]',
  ],
  ...[
    ' ',
    '，',
    '。',
    '-',
    '(',
    '"',
    '@',
    '*',
    '年',
    '块',
    '+86',
    '0',
    '尾号',
    'A123456789',
    '护照',
    '\n',
  ],
);
const jumble = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(''));

it('any text is looked at without failing', () => {
  fc.assert(
    fc.property(hostileText, (text) => void maskSecrets(text)),
    runs,
  );
  for (const [, text] of hugeTexts) maskSecrets(text);
});

it('what is masked stays as it is', () => {
  fc.assert(
    fc.property(fc.oneof(jumble, hostileText), (text) => {
      const once = maskSecrets(text);
      expect(maskSecrets(once.text)).toEqual({ ...once, found: [] });
    }),
    runs,
  );
});

it('masks are all that is changed', () => {
  const mask =
    /\[(?:验证码|密码|证件号|卡号|手机号|邮箱|code|password|ID number|card number|phone number|email)\]/;
  fc.assert(
    fc.property(jumble, (text) => {
      let at = 0;
      for (const part of maskSecrets(text).text.split(mask)) {
        const found = text.indexOf(part, at);
        expect(found).toBeGreaterThanOrEqual(at);
        at = found + part.length;
      }
    }),
    runs,
  );
});

const digit = fc.integer({ min: 0, max: 9 });
const digits = (least: number, most = least) =>
  fc.array(digit, { minLength: least, maxLength: most }).map((all) => all.join(''));
const day = fc
  .tuple(
    fc.integer({ min: 1940, max: 2020 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map(
    ([year, month, date]) =>
      `${year}${String(month).padStart(2, '0')}${String(date).padStart(2, '0')}`,
  );
const phone = fc
  .tuple(fc.constantFrom('13', '15', '17', '18', '19'), digits(9))
  .map((parts) => parts.join(''));
const identity = fc
  .tuple(
    fc.constantFrom('110101', '440301', '320102', '810000'),
    day,
    digits(3),
    fc.constantFrom('1', '7', 'X', 'x'),
  )
  .map((parts) => parts.join(''));
const password = fc
  .tuple(fc.stringMatching(/^[A-Za-z!@#$%]{3,8}$/), digits(3, 6))
  .map((parts) => parts.join(''));
const spaced = (number: string, sign: string) =>
  `${number.slice(0, 3)}${sign}${number.slice(3, 7)}${sign}${number.slice(7)}`;

/** A secret as it is told, with words that hold no figure. */
const told = fc.oneof(
  fc
    .tuple(fc.constantFrom('', '手机', '我的号码是', '解绑', 'my number is '), phone)
    .map((parts) => parts.join('')),
  fc.tuple(phone, fc.constantFrom(' ', '-', '  ')).map(([number, sign]) => spaced(number, sign)),
  fc
    .tuple(fc.constantFrom('', '身份证', '我的身份证号是'), identity)
    .map((parts) => parts.join('')),
  fc
    .tuple(fc.constantFrom('密码是', '密碼：', 'password is ', 'pwd:'), password)
    .map((parts) => parts.join('')),
  fc
    .tuple(fc.constantFrom('验证码是', '驗證碼：', 'code: ', '验证码为 '), digits(6))
    .map((parts) => parts.join('')),
);
const around = fc.constantFrom('', '，帮我解绑', '，怎么办', ', please help', '。谢谢', '\n');

it('no figure of a secret survives', () => {
  fc.assert(
    fc.property(told, around, (secret, rest) => {
      const { text, asked, found } = maskSecrets(secret + rest);
      expect(found).not.toEqual([]);
      expect(text).not.toMatch(/\d/);
      expect(asked).not.toMatch(/\d/);
    }),
    { numRuns: 5000 },
  );
});
