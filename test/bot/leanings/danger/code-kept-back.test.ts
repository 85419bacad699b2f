import { describe, expect, it } from 'vitest';
import { codeKeptBack } from '../../../../src/bot/leanings/danger/code-kept-back.js';
import { drafting } from '../../../support/said.js';

const stolen = 'forgot_bound.stolen';
const ofTheft = drafting(codeKeptBack, { topic: stolen, said: [stolen] });

describe('whose account is bound to the number of somebody who keeps the code back', () => {
  it.each([
    ...['他不肯给我验证码', '但是她不给我码', '前男友死活不把验证码发给我', '佢唔肯畀我驗證碼'],
    ...["she won't give me the code", 'but my ex refuses to send me the code'],
  ])('“%s” is led to the appeal', (text) => {
    expect(ofTheft(text)?.session.at).toMatchObject({ topic: 'forgot_bound' });
  });

  it.each(['他不给我密码', '他让我给他验证码', '我不肯给他验证码'])(
    '“%s” is something else',
    (text) => {
      expect(ofTheft(text)).toBeNull();
    },
  );

  it('may be about another’s account where no theft was talked of', () => {
    expect(drafting(codeKeptBack, {})('他不肯给我验证码')).toBeNull();
  });
});
