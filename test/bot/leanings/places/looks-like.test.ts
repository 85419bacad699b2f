import { expect, it } from 'vitest';
import {
  looksLike,
  meaningAsked,
  partAsked,
} from '../../../../src/bot/leanings/places/looks-like.js';
import { drafting } from '../../../support/said.js';
import { atFirstStep, inGuide, stepAt } from '../../../support/scenes.js';

const looks = drafting(looksLike, atFirstStep);
const part = drafting(partAsked, atFirstStep);
const meaning = drafting(meaningAsked, atFirstStep);

it.each([
  ['设置是不是那个齿轮', 3, '账号与安全'],
  ['头像就是那个小人吗', 2, '设置'],
  ['右下角有三个点 是那个吗', 1, '设置'],
  ['is it the gear icon?', 1, '设置'],
])('“%s” is told by what it opens', (text, number, label) => {
  const draft = looks(text);
  expect(draft?.session.at?.step).toBe(number);
  expect(JSON.stringify(draft?.replies)).toContain(`里面有「${label}」`);
});

it.each(['没有齿轮', '是不是解绑了', '点了齿轮没反应', '那个是什么意思'])(
  '“%s” asks something else',
  (text) => {
    expect(looks(text)).toBeNull();
  },
);

it.each([
  ['头像是哪个', 2],
  ['头像在哪里啊', 2],
  ['电脑版的设置在哪找', 3],
  ['手机版QQ里的账号与安全在哪', 4],
  ['她字体调得巨大 设置在哪找不着', 3],
  ['她问设置在哪里', 3],
])('“%s” is about the step that speaks of it', (text, number) => {
  expect(part(text)?.session.at?.step).toBe(number);
});

it.each(['头像怎么换', '设置是什么意思', '网页我登入了 账号绑定在哪里'])('“%s” is not', (text) => {
  expect(part(text)).toBeNull();
});

it.each(['what does 账号与安全 mean', "what's 账号与安全"])(
  '“%s” is the step that has it',
  (text) => {
    expect(meaning(text)?.session.at?.step).toBe(4);
  },
);

it.each(['账号与安全', 'what does unbind mean'])('“%s” asks for no label', (text) => {
  expect(meaning(text)).toBeNull();
});

it.each([
  '里面有个账号管理，是不是这个',
  '看到一个隐私中心 就是这个吗',
  "there's an account tab, is that it?",
])('“%s” names one, and what it opens tells', (text) => {
  expect(JSON.stringify(looks(text)?.replies)).toContain('「设置」');
});

it.each(['没有那个，是不是这个', '有人找我，是不是骗子', '是的', '这个是什么'])(
  '“%s” names none',
  (text) => {
    expect(looks(text)).toBeNull();
  },
);

it.each(['是不是这个', '是右上角那个吗', '係咪喺呢度', '设置是那个小齿轮不', '設定係咪嗰個齒輪'])(
  '“%s” is told by what is there',
  (text) => {
    const draft = drafting(looksLike, inGuide(stepAt('unbind_phone', 'client', 3)))(text);
    expect(draft?.session.at?.step).toBe(3);
    expect(JSON.stringify(draft?.replies)).toContain('「账号与安全」');
  },
);

it('hears that the row shows what is bound, and not that another account has it', () => {
  const row = drafting(looksLike, inGuide(stepAt('unbind_phone', 'client', 5)));
  for (const text of ['有个手机号码，下面写着已绑定', '我的号显示尾号 1234 已绑定'])
    expect(JSON.stringify(row(text)?.replies)).toContain('「更换手机号」');
  for (const text of ['提示手机号已绑定', '新手机号显示已绑定', '手机号已绑定其他QQ'])
    expect(row(text)).toBeNull();
});
