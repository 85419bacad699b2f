import { describe, expect, it } from 'vitest';
import { stuckHere } from '../../../../src/bot/leanings/places/stuck-here.js';
import { drafting } from '../../../support/said.js';
import { inGuide, stepAt } from '../../../support/scenes.js';

const at = stepAt('unbind_phone', 'security_center', 4);
const drafted = drafting(stuckHere, inGuide(at));

describe('what was tried in another place, or once more', () => {
  it.each([
    '换了浏览器还是这样',
    '用另一台电脑也一样',
    '刷新过了依然没反应',
    '換個瀏覽器都係咁 一樣',
    'tried a different browser, still nothing',
  ])('is the step’s still: “%s”', (text) => {
    expect(drafted(text)?.session.at).toEqual(at);
  });

  it.each(['换个浏览器行吗', '换电脑了', '更新到最新版了'])('is not told: “%s”', (text) => {
    expect(drafted(text)).toBeNull();
  });
});

describe('which account it is, and where to log in', () => {
  it.each([
    '怎么知道登的是不是我的号',
    '咋确认现在进的是哪个QQ',
    'how do i know it is the right account',
  ])('“%s” is told at the login', (text) => {
    expect(drafted(text)?.session.at?.step).toBe(2);
  });

  it.each(['登录按钮在哪', '从哪里登录', '没看到登录的地方', 'where do i log in'])(
    '“%s” is looked for there',
    (text) => {
      expect(drafted(text)?.session.at?.step).toBe(2);
    },
  );
});

it.each(['点了没反应', '解绑点不动', '按了没动静', 'nothing happens when i click it'])(
  '“%s” hears what to try',
  (text) => {
    const draft = drafted(text);
    expect(draft?.session.at).toEqual(at);
    expect(JSON.stringify(draft?.replies)).toContain('换个浏览器');
  },
);

it.each([stepAt('unbind_phone', 'client', 3), stepAt('revoke_app', 'platform', 2)])(
  'where it is done in an app, no browser is changed',
  (inApp) => {
    const told = JSON.stringify(drafting(stuckHere, inGuide(inApp))('点了没反应')?.replies);
    expect(told).toMatch(/重新打开|关掉重开/);
    expect(told).not.toContain('浏览器');
  },
);
