import { describe, expect, it } from 'vitest';
import { appSees } from '../../../../src/bot/leanings/danger/app-sees.js';
import { drafting } from '../../../support/said.js';
import { overviewOf } from '../../../support/scenes.js';

const at = overviewOf('revoke_app');
const drafted = drafting(appSees, { at });

describe('what an app gets to see', () => {
  it.each(['它能看到我聊天吗', '那个应用会不会看我的好友？', 'can it see my chats?'])(
    'nobody here knows, and the place is kept: “%s”',
    (text) => {
      const draft = drafted(text);
      expect(JSON.stringify(draft?.replies)).toMatch(/没有可靠的资料|说不准/);
      expect(draft?.session.at).toEqual(at);
    },
  );

  it.each(['聊天记录会丢吗', '怎么看授权了哪些', '看到了'])('“%s” is none of it', (text) => {
    expect(drafted(text)).toBeNull();
  });
});

it('outside of a talk about an app it is no such question', () => {
  const ofPhone = drafting(appSees, { at: overviewOf('unbind_phone') });
  expect(ofPhone('他能看到我聊天吗')).toBeNull();
});
