import { describe, expect, it } from 'vitest';
import { stuckHere } from '../../../src/bot/leanings/stuck-here.js';
import { drafting } from '../../support/said.js';
import { inGuide, stepAt } from '../../support/scenes.js';

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
