import { expect, test } from 'vitest';
import { measure } from '../../../src/intents/evaluate/measure.js';
import { topics, understandFrom, understood, unknown } from './stand-ins.js';

const questions = [
  { text: '解绑手机', label: 'unbind_phone', tags: ['plain', 'short'] },
  { text: '手机不要了', label: 'unbind_phone', tags: ['plain'] },
  { text: '解绑', label: 'choice.unbind', tags: ['short'] },
  { text: '邮箱解绑', label: 'unbind_email' },
  { text: '微信解绑', label: 'neighbour.wechat', tags: ['near'] },
  { text: '讲个笑话', label: 'oos', tags: ['far'] },
];
const understand = understandFrom({
  解绑手机: understood({ unbind_phone: 0.9 }),
  手机不要了: understood({ unbind_email: 0.6, unbind_phone: 0.3 }),
  解绑: understood({ 'choice.unbind': 0.9 }),
  邮箱解绑: unknown({ unbind_email: 0.3 }),
  微信解绑: understood({ 'neighbour.bank': 0.7, unbind_phone: 0.2 }),
  讲个笑话: understood({ greeting: 0.65 }),
});
const report = measure(understand, questions, topics.kindOf, { choicesOf: topics.choicesOf });

test('every question is counted once, in scope or out of it', () => {
  expect(report.questions).toBe(6);
  expect(report.tally).toEqual({
    in: { right: 2, family: 0, offered: 0, beneath: 0, wrong: 1, declined: 1 },
    out: { declined: 1, asked: 0, 'taken-in': 1 },
  });
});

test('the first reading counts whether it was answered or not', () => {
  expect(report.firstRight).toBe(3);
});

test('what is in scope is told apart by what was done, and by confidence', () => {
  // Hits 3, misses 1, false alarms 1, right to decline 1: (3·1 − 1·1) / √(4·4·2·2).
  expect(report.matthews).toBeCloseTo(2 / 8, 12);
  // In scope 0.9, 0.6, 0.9 and 0.3; out of scope 0.2 and 0.65: six of eight pairs are in order.
  expect(report.auroc).toBe(0.75);
});

test('a question counts under each of its tags, and tags stand by name', () => {
  expect(report.tags.map(({ tag }) => tag)).toEqual(['far', 'near', 'plain', 'short']);
  expect(report.tags[2]?.tally.in).toMatchObject({ right: 1, wrong: 1 });
  expect(report.tags[3]?.tally.in).toMatchObject({ right: 2 });
});

test('a topic tells how its questions fared, and how often it was answered rightly', () => {
  const of = (topic: string) => report.topics.find((figures) => figures.topic === topic);
  expect(report.topics.map(({ topic }) => topic)).toEqual([
    'choice.unbind',
    'neighbour.wechat',
    'oos',
    'unbind_email',
    'unbind_phone',
  ]);
  expect(of('unbind_email')).toMatchObject({ answered: 1, answeredRight: 0 });
  expect(of('unbind_phone')).toMatchObject({ answered: 1, answeredRight: 1 });
  expect(of('choice.unbind')).toMatchObject({ answered: 1, answeredRight: 1 });
});

test('a neighbour that was named is right for whatever is out of scope', () => {
  const { topics: figures } = measure(
    understandFrom({ 微信: understood({ 'neighbour.wechat': 0.9 }) }),
    [
      { text: '微信', label: 'neighbour.wechat' },
      { text: '微信', label: 'oos' },
      { text: '微信', label: 'unbind_phone' },
    ],
    topics.kindOf,
  );
  expect(figures[0]).toMatchObject({ topic: 'neighbour.wechat', answered: 3, answeredRight: 2 });
});

test('the surest mistake comes first, and their number can be limited', () => {
  expect(report.mistakes.map(({ text }) => text)).toEqual(['讲个笑话', '手机不要了']);
  const few = measure(understand, questions, topics.kindOf, { mistakes: 1 });
  expect(few.mistakes.map(({ text }) => text)).toEqual(['讲个笑话']);
});

test('a report is plain data', () => {
  expect(JSON.parse(JSON.stringify(report))).toEqual(report);
});

test('no question makes an empty report', () => {
  expect(measure(understand, [], topics.kindOf)).toMatchObject({
    questions: 0,
    matthews: null,
    auroc: null,
    tags: [],
    topics: [],
    confusions: [],
    mistakes: [],
    reliability: { error: null },
  });
});
