import { describe, expect, it } from 'vitest';
import { fakedAlone, papersAsked } from '../../../../src/bot/leanings/danger/papers-asked.js';
import { textOf } from '../../../support/cards.js';
import { drafting } from '../../../support/said.js';
import { atFirstStep, inGuide, stepAt } from '../../../support/scenes.js';
import { shippedIn } from '../../../support/shipped.js';

const { papers, no_faking: noFaking } = shippedIn('zh-CN').phrases.follow;
const appealing = drafting(papersAsked, inGuide(stepAt('forgot_bound', 'appeal', 3)));
const said = (text: string) => {
  const draft = appealing(text);
  return draft && textOf(draft);
};

describe('papers for an appeal', () => {
  it.each([
    ...['能用我爸的吗', '身份证是我妈的行不行', '护照可以吗', '只有港澳通行證，得唔得'],
    ...['户口本能用不', "can i use my dad's id?", 'is a passport ok'],
  ])('“%s” is for the page to tell', (text) => {
    expect(said(text)).toBe(papers);
  });

  it.each([
    ...['做张假证行吗', '我P一张假的', '資料隨便編可以嗎', '时间瞎填行不行', '找人办个假身份证'],
    ...['can i photoshop one', 'what if i fake it'],
  ])('“%s” will not do', (text) => {
    expect(said(text)).toBe(noFaking);
  });

  it.each([
    ...['身份证在哪上传', '为什么要身份证', '我没有身份证', '证件上传安全吗', '申诉要多久'],
    ...['我妈能帮我吗', 'where do i upload my id'],
  ])('“%s” asks something else', (text) => {
    expect(appealing(text)).toBeNull();
  });

  it.each([
    ...['要不要传护照', '需要户口本吗', '驾照行不行', '身分證影本要附嗎', '使唔使影張身份證'],
    ...['do i have to upload my id?', 'do they want a selfie'],
  ])('“%s” is for the page to say as well', (text) => {
    expect(said(text)).toBe(papers);
  });

  it.each([
    ...['身份证上传了', '身份证发给你行吗', '要等多久', 'uploaded my passport'],
    ...['身份证对不上怎么办', "i don't have my id"],
  ])('“%s” is something else', (text) => {
    expect(appealing(text)).toBeNull();
  });

  it('is of appeals alone', () => {
    expect(drafting(papersAsked, atFirstStep)('能用我爸的吗')).toBeNull();
    const noProof = { topic: 'forgot_bound.no_proof', said: ['forgot_bound.no_proof'] };
    expect(drafting(papersAsked, noProof)('能用我爸的吗')).not.toBeNull();
  });
});

describe('outside of an appeal', () => {
  const alone = drafting(fakedAlone, {});

  it.each([
    ...['别人的身份证申诉可以不', 'P张身份证图去申诉行不行', '用假身份证'],
    ...['办个假证申诉能过吗', '用別人身份證申訴', 'can i use a fake id'],
  ])('“%s” is told no', (text) => {
    expect(alone(text)?.outcome.decision).toBe('answer');
  });

  it.each(['申诉要身份证吗', '有人拿我的身份证去申诉了', '身份证丢了能申诉吗'])(
    '“%s” is something else',
    (text) => {
      expect(alone(text)).toBeNull();
    },
  );
});
