import { expect, it } from 'vitest';
import { privacyAsked } from '../../../../src/bot/leanings/danger/privacy-asked.js';
import { textOf } from '../../../support/cards.js';
import { drafting } from '../../../support/said.js';
import { atFirstStep } from '../../../support/scenes.js';
import { shippedIn } from '../../../support/shipped.js';

const { keeps_none: keepsNone } = shippedIn('zh-CN').phrases.guard;
const alone = drafting(privacyAsked, {});

it.each([
  ...['你会记录我的手机号吗', '你们会不会泄露我的手机号', '你会把我的手机号告诉别人吗'],
  ...['我发给你的手机号你会存吗', '會不會記錄我的手機號碼', '手机号会被你记下来吗'],
  ...['刚才发的验证码你会留着吗', '机器人会收集我的个人信息吗', '我跟你说的会有人看到吗'],
  ...['do you store my phone number?', 'will you keep what i send you', 'is my data safe with you'],
])('“%s” hears what is kept', (text) => {
  const draft = alone(text);
  expect(draft && textOf(draft)).toBe(keepsNone);
  expect(draft?.outcome).toMatchObject({ decision: 'answer', topics: ['bot_identity'] });
});

it('keeps the step where they are', () => {
  const draft = drafting(privacyAsked, atFirstStep)('你会保存我的手机号吗');
  expect(draft?.session.at?.step).toBe(1);
});

it.each([
  ...['QQ会记录我的手机号吗', '新手机会记录我的聊天吗', '解绑后会保留我的聊天记录吗'],
  ...['应用会不会保留我的数据', '你会解绑手机号吗', '记录没了怎么办', '他会不会泄露我的手机号'],
  ...['does qq keep my phone number', 'do you keep my account bound', 'save my chats'],
])('“%s” is of something else', (text) => {
  expect(alone(text)).toBeNull();
});
