import fc from 'fast-check';
import { locales, moves } from '../../src/knowledge/index.js';
import { knowledge } from './shipped.js';

const topics = [...knowledge.in['zh-CN'].topics.keys()];

export const anyLocale = fc.constantFrom(...locales);

/** A topic's id, or one that the content does not have. */
export const anyTopic = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom(...topics) },
  { weight: 1, arbitrary: fc.constantFrom('gone', '', 'toString', '__proto__') },
);

const anyCandidates = (most: number) =>
  fc.array(
    fc.record({ intent: anyTopic, confidence: fc.double({ min: 0, max: 1, noNaN: true }) }),
    { maxLength: most },
  );

const reading = {
  confidence: fc.double({ min: 0, max: 1, noNaN: true }),
  ranking: anyCandidates(5),
  further: anyCandidates(2),
  entities: fc.record(
    {
      act: fc.constantFrom('unbind' as const, 'change' as const, 'appeal' as const),
      loggedIn: fc.boolean(),
      hasBound: fc.boolean(),
      bound: fc.constantFrom('phone' as const, 'mailbox' as const, 'app' as const),
      way: fc.constantFrom('client' as const, 'website' as const),
      device: fc.constantFrom('phone' as const, 'computer' as const),
      place: fc.oneof(fc.integer({ min: 0, max: 30 }), fc.constant('last' as const)),
      language: fc.constantFrom(...locales),
      step: fc.oneof(fc.integer({ min: 0, max: 99 }), fc.constant('last' as const)),
      app: fc.constantFrom('honor_of_kings', 'genshin', 'gone', '', '__proto__'),
    },
    { requiredKeys: [] },
  ),
  move: fc.option(
    fc.record({
      move: fc.constantFrom(...moves),
      confidence: fc.double({ min: 0, max: 1, noNaN: true }),
      isSure: fc.boolean(),
    }),
  ),
  isAngry: fc.boolean(),
  writing: fc.constantFrom(
    'simplified' as const,
    'traditional' as const,
    'chinese' as const,
    'english' as const,
    'unclear' as const,
  ),
};

/** Anything that a classifier may make of a text, sensible or not. */
export const anyUnderstanding = fc.oneof(
  fc.record({
    kind: fc.constant('understood' as const),
    intent: anyTopic,
    readings: anyCandidates(4),
    ...reading,
  }),
  fc.record({ kind: fc.constant('ambiguous' as const), choices: anyCandidates(4), ...reading }),
  fc.record({ kind: fc.constant('unknown' as const), readings: anyCandidates(4), ...reading }),
);

/** Texts as people write them, and as nobody should. */
export const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.integer({ min: -1, max: 30 }).map(String),
  fc.constantFrom(
    '',
    ' ',
    '？？？',
    '下一步',
    'Another way',
    '主菜单',
    'English',
    '第三步在哪',
    '/start',
    '/start forgot_bound-stolen',
    '/unbind_phone',
    '/no_such',
    '/language',
    '\ud800',
    '\u0000\u202e<b>&lt;</b>',
    '{step} {choices} $& $1',
    'ﷺ'.repeat(200),
    '我'.repeat(5000),
    `/${' '.repeat(2000)}x`,
    '__proto__',
  ),
);

/** Data that stands on no button, much of it close to what does. */
export const anyData = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc
    .tuple(
      fc.constantFrom('0', '1', '2', ''),
      fc.constantFrom(...'twsarxfhmnlgz'),
      fc.array(
        fc.oneof(
          anyTopic,
          fc.constantFrom('client', 'appeal', 'platform', 'y', 'n', 'en', 'fr', 'constructor'),
          fc.integer({ min: -1, max: 120 }).map(String),
        ),
        { maxLength: 4 },
      ),
    )
    .map(([version, letter, operands]) => [version + letter, ...operands].join(':')),
);
