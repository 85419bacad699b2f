import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Classifier from 'natural/lib/natural/classifiers/classifier.js';
import { describe, expect, test } from 'vitest';
import { IntentClassifier } from '../../src/intents/classifier.js';
import { modelOf, utterances } from './small-corpus.js';

const classifier = new IntentClassifier();
for (const { text, topic } of utterances) classifier.addDocument(text, topic);
classifier.train();

describe("natural's interface works as its users know it", () => {
  test("it is one of natural's classifiers", () => {
    expect(classifier).toBeInstanceOf(Classifier);
  });

  test('classify gives the label', () => {
    expect(classifier.classify('请问手机号的绑定要怎么解除')).toBe('unbind_phone');
    expect(classifier.classify('邮箱的绑定要怎么解除呢')).toBe('unbind_email');
  });

  test('getClassifications gives labels with values, likeliest first', () => {
    const found = classifier.getClassifications('请问手机号的绑定要怎么解除');
    expect(found[0]?.label).toBe('unbind_phone');
    const values = found.map(({ value }) => value);
    expect(values).toEqual(values.toSorted((a, b) => b - a));
    for (const value of values) expect(value >= 0 && value <= 1).toBe(true);
  });

  test('a text may come as tokens', () => {
    const tokens = ['How', 'do', 'I', 'unbind', 'my', 'PHONE', 'number'];
    expect(classifier.getClassifications(tokens)).toEqual([{ label: 'unbind_phone', value: 1 }]);
    const taught = new IntentClassifier();
    taught.addDocument(['解绑', '手机'], 'unbind_phone');
    taught.addDocument(['你好'], 'greeting');
    taught.train();
    expect(taught.classify('解绑 手机')).toBe('unbind_phone');
  });

  test('the events of training are emitted', () => {
    const eventful = new IntentClassifier();
    const events: unknown[] = [];
    eventful.on('trainedWithDocument', ({ index }) => events.push(index));
    eventful.on('doneTraining', () => events.push('done'));
    eventful.addDocument('解绑手机', 'unbind_phone');
    eventful.addDocument('你好', 'greeting');
    eventful.train();
    expect(events).toEqual([0, 1, 'done']);
  });

  test('documents can be added and trained with later', () => {
    const growing = new IntentClassifier();
    growing.addDocument('解绑手机', 'unbind_phone');
    growing.train();
    growing.addDocument('你好', 'greeting');
    growing.train();
    expect(growing.classify('你好')).toBe('greeting');
    expect(growing.classify('解绑手机')).toBe('unbind_phone');
  });

  test('retraining starts anew from the same documents', () => {
    const again = new IntentClassifier();
    again.addDocument('解绑手机', 'unbind_phone');
    again.train();
    again.retrain();
    expect(again.classify('解绑手机')).toBe('unbind_phone');
  });

  test('labels lose the blanks around them', () => {
    const blank = new IntentClassifier();
    blank.addDocument('你好', '  greeting ');
    blank.train();
    expect(blank.classify('你好')).toBe('greeting');
  });
});

test('labels and texts that every object knows are labels and texts like any other', () => {
  const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];
  const odd = new IntentClassifier();
  for (const name of names) odd.addDocument(name, name);
  odd.train();
  for (const name of names) expect(odd.classify(name)).toBe(name);
});

test('a text without letter or digit teaches nothing and gets an empty label', () => {
  const silent = new IntentClassifier();
  silent.addDocument('？！😀', 'greeting');
  silent.addDocument('解绑', 'unbind');
  silent.train();
  expect(silent.docs).toHaveLength(1);
  expect(silent.classify('😀')).toBe('');
  expect(silent.getClassifications('')).toEqual([]);
});

test('before training it says so', () => {
  expect(() => new IntentClassifier().classify('解绑')).toThrow(
    'The classifier has not been trained.',
  );
});

test('a model that was trained before classifies at once', () => {
  const loaded = new IntentClassifier(modelOf(utterances));
  expect(loaded.classify('怎么解绑手机号')).toBe('unbind_phone');
});

test("nothing imports natural's root, which loads databases and reads .env", () => {
  const root = join(import.meta.dirname, '../..');
  const from = (folder: string) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.[cm]?[jt]sx?$/.test(name))
      .map((name) => join(folder, name));
  const guilty = [...from('src'), ...from('scripts')].filter((name) =>
    /(?:from|import|require)\s*\(?\s*['"]natural(?:\/(?:index(?:\.js)?|lib\/natural(?:\/index(?:\.js)?)?)?)?['"]/.test(
      readFileSync(join(root, name), 'utf8'),
    ),
  );
  expect(guilty).toEqual([]);
});
