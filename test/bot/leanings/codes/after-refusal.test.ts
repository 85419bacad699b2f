import { describe, expect, it } from 'vitest';
import { afterRefusal } from '../../../../src/bot/leanings/codes/after-refusal.js';
import { drafting } from '../../../support/said.js';

const refusal = 'refusal.others_account';
const refused = drafting(afterRefusal, { said: [refusal] });

describe('after somebody else’s account was refused', () => {
  it.each([
    ...[
      '她同意了',
      '她让我弄的',
      '她号码要停机了',
      '他号码停用了',
      '我妈点头了，她说可以',
      '佢同意㗎',
    ],
    ...['她换手机了怎么解绑', 'she agreed', 'her number is being cancelled', 'her phone is dead'],
    ...['为什么', '凭什么不行', '点解呀', 'why not?'],
  ])('“%s” changes nothing', (text) => {
    expect(refused(text)?.outcome).toMatchObject({ decision: 'refuse', topics: [refusal] });
  });

  it.each([
    ...['好了', '知道了', '好吧，算了', '收到', '明白了', '那就这样吧', '嗯嗯'],
    ...['ok', 'got it', 'fair enough', 'ok i understand'],
  ])('“%s” is let go kindly', (text) => {
    expect(refused(text)?.outcome).toMatchObject({ decision: 'navigate', topics: [] });
  });

  it.each([
    ...['我自己的号停用了', '我的手机号还绑在她QQ上', '怎么解绑手机', '她盗了我的号', '手机停用了'],
    ...['她叫我把验证码发给她', 'how do i unbind my own phone'],
  ])('“%s” is answered', (text) => {
    expect(refused(text)).toBeNull();
  });

  it('without a refusal nothing leans so', () => {
    expect(drafting(afterRefusal, { said: ['unbind_phone'] })('她同意了')).toBeNull();
  });
});
