import { expect, it } from 'vitest';
import { setAside } from '../../../../src/bot/leanings/things/set-aside.js';
import { saidIn } from '../../../support/said.js';
import { onTheWay, sceneIn } from '../../../support/scenes.js';

const after = (text: string, wishes: readonly string[]) => {
  const scene = sceneIn('zh-CN', { at: onTheWay, topic: 'unbind_phone', wishes: [...wishes] });
  return setAside(saidIn(scene, text))?.session;
};

it('goes on to what else was wished for, and comes back at the end', () => {
  const session = after('手机号先放一边', ['unbind_email']);
  expect(session?.at?.topic).toBe('unbind_email');
  expect(session?.wishes.at(-1)).toBe('unbind_phone');
});

it('waits where nothing else was wished for, or where it is a wish that is put aside', () => {
  expect(after('手机号先放一边', [])?.at).toEqual(onTheWay);
  expect(after('邮箱回头再说', ['unbind_email'])?.at).toEqual(onTheWay);
});

it('says nothing of a thing that is named and not put aside', () => {
  expect(after('邮箱怎么解绑', ['unbind_email'])).toBeUndefined();
});
