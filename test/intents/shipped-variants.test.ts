import { pinyin } from 'pinyin-pro';
import { describe, expect, test } from 'vitest';
import { sounds } from '../../src/intents/pinyin.js';
import { readings } from '../../src/intents/tables/readings.js';
import { createToTraditional } from '../../src/knowledge/derive/to-traditional.js';
import { brain } from '../support/shipped-brain.js';
import { shippedUtterances } from './shipped-utterances.js';

const toTraditional = await createToTraditional();

/** Every fifth Chinese utterance that is long enough to mean one thing only. */
const sample = shippedUtterances()
  .filter(
    ({ text, topic }) =>
      /^[\p{Script=Han}，。？！]{8,40}$/u.test(text) && !topic.startsWith('choice.'),
  )
  .filter((_, index) => index % 5 === 0);

/** The share of the sample that is understood as before when it is written otherwise. */
function understood(rewrite: (text: string) => string): number {
  const right = sample.filter(({ text, topic }) => {
    const understanding = brain.understand(rewrite(text));
    return understanding.kind === 'understood' && understanding.intent === topic;
  });
  return right.length / sample.length;
}

describe('what the bot has learnt it understands', () => {
  test('as it stands', () => {
    expect(sample.length).toBeGreaterThan(50);
    expect(understood((text) => text)).toBeGreaterThan(0.98);
  });

  test('in traditional characters and the words of Taiwan', () => {
    expect(understood(toTraditional)).toBeGreaterThan(0.95);
  });

  test('with a third of its characters replaced by homophones', () => {
    expect(understood((text) => [...text].map(thirdToHomophone).join(''))).toBeGreaterThan(0.9);
  });

  test('mostly in pinyin without tones', () => {
    const toPinyin = (text: string) => pinyin(text, { toneType: 'none', nonZh: 'consecutive' });
    expect(understood(toPinyin)).toBeGreaterThan(0.7);
  });

  test('with a polite word before it and a particle behind', () => {
    expect(understood((text) => `请问一下，${text}呢`)).toBeGreaterThan(0.9);
  });
});

function thirdToHomophone(character: string, place: number): string {
  return place % 3 === 1 ? (homophones.get(character) ?? character) : character;
}

/** Another character of the same sound, the next in the table. */
const homophones = new Map(
  Object.values(readings).flatMap((characters) => {
    const all = [...characters];
    return all.map(
      (character, at) => [character, all[(at + 1) % all.length] ?? character] as const,
    );
  }),
);

test('the homophones that are tested with do sound the same', () => {
  for (const character of '手机邮箱解绑授权')
    expect(sounds(homophones.get(character) ?? '')).toEqual(sounds(character));
});
