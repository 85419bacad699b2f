import { expect, it } from 'vitest';
import { guardText } from '../../../src/bot/guard-text.js';
import { notRefused } from '../../../src/bot/leanings/not-refused.js';
import { sceneIn } from '../../support/scenes.js';
import { knowledge } from '../../support/shipped.js';
import { brain } from '../../support/shipped-brain.js';

const at = { topic: 'unbind_phone', at: { topic: 'unbind_phone', method: null, step: 0 } };

const drafted = (text: string) => {
  const scene = sceneIn('zh-CN', at);
  const guarded = guardText(text, knowledge.settings.official_hosts);
  const understanding = brain.understand(guarded.asked, true);
  return notRefused({ scene, before: null, guarded, understanding });
};

it.each(['他不配合', '她不肯给我验证码', '对方不理我'])(
  '“%s” leads to the way without them',
  (text) => {
    expect(drafted(text)?.outcome.topics).toEqual(['forgot_bound']);
  },
);

it.each(['她的QQ绑了什么手机', '怎么登他的号', '我想看她的聊天记录'])(
  '“%s” is left to be refused',
  (text) => {
    expect(drafted(text)).toBeNull();
  },
);
