import { describe, expect, it } from 'vitest';
import { tellsOfOtherHands } from '../../src/bot/other-hands.js';

describe('other hands', () => {
  it.each(['旧手机被人捡走了', '手机卖掉了', 'my phone was stolen'])('hold it: “%s”', (text) => {
    expect(tellsOfOtherHands(text)).toBe(true);
  });

  it.each(['手机号停用了', '手机没被偷', '在地铁捡到一部手机'])('do not: “%s”', (text) => {
    expect(tellsOfOtherHands(text)).toBe(false);
  });
});
