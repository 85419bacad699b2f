import { describe, expect, it } from 'vitest';
import { stillThere } from '../../../../src/bot/leanings/corrections/still-there.js';
import { drafting } from '../../../support/said.js';
import { inGuide, overviewOf, stepAt } from '../../../support/scenes.js';

const atQq = drafting(stillThere, inGuide(stepAt('revoke_app', 'qq_connect', 6)));
const atApp = drafting(stillThere, inGuide(stepAt('revoke_app', 'platform', 4)));

describe('undone, and still there', () => {
  it.each([
    ...[
      '做完了但是游戏里还是显示已绑定',
      '快手还能登进去',
      '仲入到㗎',
      '授权还在',
      '怎么还是登得进去',
    ],
    ...['done but the game still shows linked', 'I can still log in with QQ'],
  ])('“%s” is helped with at the other end', (text) => {
    expect(atQq(text)?.session.at).toEqual(stepAt('revoke_app', 'platform', 1));
  });

  it('from the app it is QQ that is the other end', () => {
    const draft = atApp('解绑了，可是QQ互联列表里还有它');
    expect(draft?.session.at).toEqual(stepAt('revoke_app', 'qq_connect', 1));
  });

  it('where both are done, it is told with both', () => {
    const after = drafting(stillThere, { topic: 'revoke_app' });
    expect(after('仲入到㗎')?.session.at).toEqual(overviewOf('revoke_app'));
  });

  it.each([
    '取消以后还能登吗',
    '登不进去',
    '里面的存档还在吗',
    '还没做完',
    'will it still let me in?',
  ])('“%s” is something else', (text) => {
    expect(atQq(text)).toBeNull();
  });

  it('before anything is done, to be let in is as it should be', () => {
    expect(drafting(stillThere, inGuide(overviewOf('revoke_app')))('快手我还能登进去')).toBeNull();
    expect(drafting(stillThere, inGuide(stepAt('unbind_phone', 'client', 1)))('还能登')).toBeNull();
  });
});
