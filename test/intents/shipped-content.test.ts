import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { asksToAct, findThreats, maskSecrets, offersSecret } from '../../src/bot/guard/index.js';
import { guardText } from '../../src/bot/guard-text.js';
import { respond } from '../../src/bot/index.js';
import { lean } from '../../src/bot/lean.js';
import { type Deed, deedOf } from '../../src/intents/evaluate/deed.js';
import { countsOf } from '../../src/intents/evaluate/figures.js';
import { measure, outOfScope, parseQuestions } from '../../src/intents/evaluate/index.js';
import type { Topics } from '../../src/intents/evaluate/question.js';
import { normalise } from '../../src/intents/index.js';
import { shippedQuestions } from '../../src/paths.js';
import { sceneIn } from '../support/scenes.js';
import { brain } from '../support/shipped-brain.js';
import { shippedUtterances } from './shipped-utterances.js';

const { topics: known } = brain.knowledge.in['zh-CN'];
const topics: Topics = {
  kindOf: (topic) => known.get(topic)?.kind,
  choicesOf: (topic) => {
    const found = known.get(topic);
    return found?.kind === 'choice' ? found.choices : [];
  },
};

const files = readdirSync(shippedQuestions).filter((name) => name.endsWith('.jsonl'));
const parsed = files.map((name) =>
  parseQuestions(
    readFileSync(join(shippedQuestions, name), 'utf8'),
    name,
    (label) => label === outOfScope || known.has(label),
  ),
);
const questions = parsed.flatMap((each) => each.questions);
const learnt = new Set(shippedUtterances().map(({ text }) => normalise(text)));
const unheard = questions.filter(({ text }) => !learnt.has(normalise(text)));

describe('the evaluation set', () => {
  test('is sound, and asks for every topic but the choices', () => {
    expect(parsed.flatMap(({ problems }) => problems)).toEqual([]);
    const labels = new Set(questions.map(({ label }) => label));
    const asked = [...known].filter(([, { kind }]) => kind !== 'choice').map(([topic]) => topic);
    expect(asked.filter((topic) => !labels.has(topic))).toEqual([]);
  });

  test('was not learnt from: only the plainest questions stand in the content word for word', () => {
    expect(unheard.length / questions.length).toBeGreaterThan(0.9);
  });
});

describe('the bot understands people in words that it has not learnt', () => {
  const report = measure(brain.understand, unheard, topics.kindOf, topics);
  const { within, right, wrong, outside, declinedOutside } = countsOf(report.tally);

  test('of what it covers at least 85 % is answered right, and at most 5 % wrong', () => {
    expect(right / within).toBeGreaterThanOrEqual(0.85);
    expect(wrong / within).toBeLessThanOrEqual(0.05);
  });

  test('of what it does not cover at least 85 % is declined', () => {
    expect(declinedOutside / outside).toBeGreaterThanOrEqual(0.85);
  });

  test.each(['pinyin', 'homophone', 'traditional', 'english', 'noisy', 'story'])(
    'however they write: %s',
    (name) => {
      const found = report.tags.find(({ tag }) => tag === name);
      if (!found) throw new Error(`no question is tagged ${name}`);
      const counts = countsOf(found.tally);
      expect(counts.right / counts.within).toBeGreaterThanOrEqual(0.8);
    },
  );

  test('its confidence can be trusted', () => {
    expect(report.auroc).toBeGreaterThan(0.95);
    expect(report.reliability.error).toBeLessThan(0.1);
  });
});

test('the measuring and the conversation agree on what is done with a question', () => {
  const harmless = questions.filter(({ text }) => isHarmless(text));
  expect(harmless.length / questions.length).toBeGreaterThan(0.95);
  for (const { text } of harmless) {
    const deed = deedOf(text, brain.understand(text), topics);
    const { outcome } = respond(brain, null, { kind: 'said', text, locale: 'zh-CN' });
    expect({ text, ...said(deed) }).toEqual({
      text,
      decision: outcome.decision === 'refuse' ? 'answer' : outcome.decision,
      topics: outcome.topics,
    });
  }
});

const officialHosts = brain.knowledge.settings.official_hosts;
const alone = sceneIn('zh-CN');

/** Whether a question is answered by what the classifier reads alone: neither the guard nor a leaning finds more. */
function isHarmless(text: string): boolean {
  const { text: kept } = maskSecrets(text);
  return (
    kept === text &&
    !asksToAct(text) &&
    !offersSecret(text) &&
    findThreats(text, officialHosts).length === 0 &&
    lean(alone, null, guardText(text, officialHosts), brain.understand(text)) === null
  );
}

function said(deed: Deed) {
  switch (deed.kind) {
    case 'answered':
      return { decision: 'answer', topics: [deed.topic] };
    case 'asked':
      return { decision: 'clarify', topics: [] };
    case 'declined':
      return { decision: 'fallback', topics: deed.neighbour === undefined ? [] : [deed.neighbour] };
  }
}
