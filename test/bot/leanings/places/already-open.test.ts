import { describe, expect, it } from 'vitest';
import { alreadyOpen } from '../../../../src/bot/leanings/places/already-open.js';
import { drafting } from '../../../support/said.js';
import { atFirstStep, inGuide, onTheWay, stepAt } from '../../../support/scenes.js';

const atOpening = drafting(alreadyOpen, atFirstStep);

describe('QQ is open already', () => {
  it.each([
    ...['一直挂着的', 'QQ本来就开着', '是我的号', '账号没问题，一直在线', '开緊喇', '有登著啊'],
    ...["it's already open", "it's been open all day", "that's the right account"],
  ])('“%s” at the step that opens it leads on', (text) => {
    expect(atOpening(text)?.session.at).toEqual(stepAt('unbind_phone', 'client', 2));
  });

  it.each([
    ...['没开着', '是这个号吗', '不是这个号', '开着也收不到验证码', '他的QQ开着', 'it is not open'],
    ...['手机开着免打扰', '就是这个号收不到', '就是这个号怎么解'],
  ])('“%s” is something else', (text) => {
    expect(atOpening(text)).toBeNull();
  });

  it('is said of no other step', () => {
    expect(drafting(alreadyOpen, inGuide(onTheWay))('一直开着')).toBeNull();
    const onSite = inGuide(stepAt('unbind_phone', 'security_center', 2));
    expect(drafting(alreadyOpen, onSite)('一直开着')).toBeNull();
  });
});
