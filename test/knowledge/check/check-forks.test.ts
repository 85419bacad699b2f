import { describe, expect, test } from 'vitest';
import { moves } from '../../../src/knowledge/index.js';
import { problemsWith } from '../support/content-folder.js';

/** Writes lines into the guide of the small content, before what comes next. */
const inGuide =
  (...lines: readonly string[]) =>
  (text: string) =>
    text.replace(/^ {2}next: /m, `${lines.map((line) => `  ${line}\n`).join('')}  next: `);

const inBoth = (...lines: readonly string[]) =>
  problemsWith({ 'zh-CN/topics.yaml': inGuide(...lines), 'en/topics.yaml': inGuide(...lines) });

/** A fork whose branches lead to these topics and to this way. */
const fork = (next: string, method: string) => [
  'fork:',
  '  asks: logged_in',
  '  question: Q?',
  '  yes:',
  '    label: A',
  '    lead: L.',
  `    next: ${next}`,
  '  no:',
  '    label: B',
  '    text: T.',
  `    method: ${method}`,
];

const bothSay = (problem: string) => [`en/topics.yaml:${problem}`, `zh-CN/topics.yaml:${problem}`];

describe('a fork', () => {
  test('that leads to topics and to a way of its guide is no problem', async () => {
    expect(await inBoth(...fork('[faq_impact]', 'client'))).toEqual([]);
    expect(await inBoth(...fork('[]', 'security_center'))).toEqual([]);
  });

  test('that leads to a topic that nothing defines is reported there', async () => {
    expect(await inBoth(...fork('[faq_impact, no_such]', 'client'))).toEqual(
      bothSay(
        '28:26 unbind_phone.fork.yes.next.2 next offers no_such, a topic that nothing defines',
      ),
    );
  });

  test.each(['appeal', 'constructor'])(
    'that leads to %s, no way of its guide, is reported there',
    async (method) => {
      expect(await inBoth(...fork('[faq_impact]', method))).toEqual(
        bothSay(`32:15 unbind_phone.fork.no.method ${method} is no method of this guide`),
      );
    },
  );

  test('that asks what nobody tells is reported', async () => {
    const odd = fork('[faq_impact]', 'client').map((line) => line.replace('logged_in', 'age'));
    expect(await inBoth(...odd)).toEqual(
      bothSay('23:11 unbind_phone.fork.asks must be logged_in or has_bound'),
    );
  });

  test('that offers more topics than three is reported', async () => {
    const [problem] = await inBoth(...fork('[faq_impact, a, b, c]', 'client'));
    expect(problem).toMatch(/^en\/topics\.yaml:28:\d+ unbind_phone\.fork\.yes\.next/);
  });
});

describe('the reasons why a guide may not have helped', () => {
  const lists = {
    third: '[faq_impact, faq_impact, unbind_phone]',
    two: '[faq_impact, faq_impact]',
  };

  test('must be defined, and be others than the guide, each once', async () => {
    expect(await inBoth(`stuck: ${lists.third}`)).toEqual([
      ...['en', 'zh-CN'].flatMap((locale) => [
        `${locale}/topics.yaml:22:23 unbind_phone.stuck.2 stuck offers faq_impact twice`,
        `${locale}/topics.yaml:22:35 unbind_phone.stuck.3 stuck offers the topic itself`,
      ]),
    ]);
    expect(await inBoth('stuck: [faq_impact, gone, lost]')).toEqual(
      ['en', 'zh-CN'].flatMap((locale) => [
        `${locale}/topics.yaml:22:23 unbind_phone.stuck.2 stuck offers gone, a topic that nothing defines`,
        `${locale}/topics.yaml:22:29 unbind_phone.stuck.3 stuck offers lost, a topic that nothing defines`,
      ]),
    );
  });

  test('are three', async () => {
    expect(await inBoth('stuck: [faq_impact]')).toEqual(
      bothSay('22:10 unbind_phone.stuck offers not 3 topics'),
    );
  });
});

describe('what people do next whom a guide helped', () => {
  test('must be defined', async () => {
    expect(await inBoth('after: [faq_impact, gone]')).toEqual(
      bothSay('22:23 unbind_phone.after.2 after offers gone, a topic that nothing defines'),
    );
  });

  test('is no more than four topics', async () => {
    const [problem] = await inBoth('after: [faq_impact, a, b, c, d]');
    expect(problem).toBe('en/topics.yaml:22:10 unbind_phone.after offers more than 4 topics');
  });
});

describe('a list of moves', () => {
  test('is held against the moves that there are', async () => {
    expect(
      await problemsWith({ 'en/moves/next.txt': 'next\n', 'zh-TW/moves/back.txt': '上一步\n' }),
    ).toEqual([]);
    expect(await problemsWith({ 'en/moves/nextt.txt': 'next\n' })).toEqual([
      `en/moves/nextt.txt:1:1 is named for nextt, which is no move; there are ${moves.join(', ')}`,
    ]);
  });

  test('may not be named for a topic', async () => {
    expect(await problemsWith({ 'en/moves/unbind_phone.txt': 'unbind\n' })).toEqual([
      expect.stringContaining('is named for unbind_phone, which is no move'),
    ]);
  });

  test('is no list of utterances', async () => {
    expect(await problemsWith({ 'en/utterances/next.txt': 'next\n' })).toEqual([
      'en/utterances/next.txt:1:1 is named for next, a topic that nothing defines',
    ]);
  });

  test('may hold what asks for a topic as well, and no other move’s lines', async () => {
    expect(await problemsWith({ 'en/moves/next.txt': 'any effect 1\n' })).toEqual([]);
    expect(
      await problemsWith({ 'en/moves/back.txt': 'go on\n', 'en/moves/next.txt': 'Go on!\n' }),
    ).toEqual([expect.stringMatching(/^en\/moves\/next\.txt:1:1 “Go on!” asks for back/)]);
  });
});
