import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { asksToAct } from '../../../../src/bot/guard/index.js';
import { hostileText, hugeTexts } from '../../../intents/hostile-texts.js';

describe('the bot shall do it', () => {
  test.each([
    '帮我解绑手机号',
    '麻烦给我取消一下授权',
    '请帮我把这个号解绑了谢谢',
    '你直接给我解了吧',
    '你给我把手机号解绑了',
    '你能帮我换绑吗',
    '你能直接解绑吗',
    '你登上去帮我看一眼',
    '你帮我解好了没有',
    '你直接幫我解綁',
    'just unbind my damn phone number already',
    'omg just unbind my damn phone number already',
    '你们后台点一下不就完事了嘛',
    '帮忙解绑一下',
    '请解绑我的手机号',
    '麻烦客服帮我解绑一下',
    '有没有人帮我解绑',
    '帮我解榜手机',
    '我的手机号是[手机号]，帮我解绑',
    '幫我解綁手機',
    '麻煩幫我取消授權',
    '同我解綁',
    'bang wo jie bang',
    'ni neng bang wo jie bang ma',
    'please unbind my phone for me',
    'can you remove my number',
    'could you unlink my email',
    'can you just do it for me, or do you only give instructions',
    'i want you to unbind my phone',
    'help me unbind my phone',
  ])('%s', (text) => {
    expect(asksToAct(text)).toBe(true);
  });
});

describe('the person wants to know, or tells', () => {
  test.each([
    '帮我看看怎么解绑',
    '请问怎么解绑',
    '帮我解答一下',
    '教我解绑',
    '能帮我吗',
    '解绑手机号',
    '我想解绑手机号',
    '给我个解绑链接',
    '客服不给我解绑',
    '客服帮我解好了',
    '怎么登上去看',
    '朋友帮我解绑了',
    '我妈帮我绑的手机',
    '有人说50块帮我解绑',
    '手机号都给我换了',
    '提示请先绑定手机号',
    '解绑太麻烦了',
    '申请解绑',
    '請問可以解綁嗎',
    'bang wo kan kan zen me jie bang',
    'wo xiang jie bang',
    'how can I unbind',
    'can you tell me how to unbind',
    'please tell me how to unbind my phone',
    'can I unbind my phone',
    'can you still log in after unbinding',
    'how do I unbind my phone, please help',
  ])('%s', (text) => {
    expect(asksToAct(text)).toBe(false);
  });
});

it('any text is looked at without failing', () => {
  fc.assert(fc.property(hostileText, (text) => void asksToAct(text)));
  for (const [, text] of hugeTexts) asksToAct(text);
});
