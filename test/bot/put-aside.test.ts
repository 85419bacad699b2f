import fc from 'fast-check';
import { expect, it } from 'vitest';
import { putAside } from '../../src/bot/put-aside.js';

it.each([
  ['先不说邮箱，手机号怎么解绑', '手机号怎么解绑'],
  ['邮箱先放着，下次再说，直接弄王者', '直接弄王者'],
  ['信箱先不管它，手機號碼要怎麼解綁', '手機號碼要怎麼解綁'],
  ['微信的事回头再说，QQ的邮箱怎么换', 'QQ的邮箱怎么换'],
  ['手机号不换了，邮箱换一下', '邮箱换一下'],
  ['除了QQ邮箱，另外那个邮箱怎么解', '邮箱怎么解'],
  ['QQ邮箱以外的邮箱怎么解', '邮箱怎么解'],
  ['算了还是门号吧，邮箱先留着', '算了还是门号吧，'],
  ['先搞邮箱，手机先等等', '先搞邮箱，'],
  ['電話遲啲再講，電郵點換', '電郵點換'],
  ['Leave the email for now, how do I unbind the phone?', 'how do I unbind the phone?'],
])('“%s” asks “%s”', (text, asked) => {
  expect(putAside(text)).toMatchObject({ asked, isAll: false });
});

it.each(['手机号先放一边', '邮箱回头再说吧', '邮箱不动了'])('“%s” asks nothing', (text) => {
  expect(putAside(text)).toMatchObject({ asked: text, isAll: true });
});

it.each([
  '算了，先不弄了，明天再说',
  '能不能先不验证',
  '除了手机还能用什么验证',
  '先不换行吗',
  '以后还能再绑吗',
  '手机号不用了，怎么解绑',
  'how do I unbind my phone',
])('“%s” puts nothing aside', (text) => {
  expect(putAside(text)).toEqual({ asked: text, isAll: false, aside: '' });
});

it('what is put aside is told', () => {
  expect(putAside('还是手机吧，邮箱先留着').aside).toBe('邮箱先留着');
});

it('any text is looked at without failing, and only ever made shorter', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      expect(putAside(text).asked.length).toBeLessThanOrEqual(text.length);
    }),
  );
});
