import { describe, expect, test } from 'vitest';
import { findThreats } from '../../../../src/bot/guard/index.js';

const kinds = (text: string) => findThreats(text, ['aq.qq.com']).map(({ kind }) => kind);

describe('somebody wants to be written to elsewhere', () => {
  test.each([
    '微信加我，我带你解',
    '他说加他微信，帮我弄好',
    '私聊我帮你解绑',
    '有人讓我加他vx，說能幫我解綁',
    '他让我加微信',
    '客服叫我加他的微信，说帮我处理',
    '對方要我加line',
    'add me on WeChat and I will help you',
  ])('%s', (text) => {
    expect(kinds(text)).toEqual(['stranger-offer']);
  });
});

describe('nobody does', () => {
  test.each([
    '微信怎么解绑手机',
    '我加了好友还能解绑吗',
    'QQ绑定了微信能解吗',
    '我让他加我微信了',
    '他的微信还能加吗',
    'how do I unbind my QQ from WeChat',
  ])('%s', (text) => {
    expect(kinds(text)).toEqual([]);
  });
});
