import { describe, expect, it } from 'vitest';
import { fill } from '../../src/bot/phrase.js';
import { locales, methodOf, methodsOf } from '../../src/knowledge/index.js';
import { deedsOf, present, primaryOf } from '../support/cards.js';
import { guideFacts } from '../support/guide-facts.js';
import { meet } from '../support/meet.js';
import { knowledge, shippedIn, topicIn } from '../support/shipped.js';
import { brain } from '../support/shipped-brain.js';

it('these are all the guides, and all their ways', () => {
  const shipped = [...knowledge.in['zh-CN'].topics].flatMap(([topic, guide]) =>
    guide.kind === 'guide' ? methodsOf(guide).map(([method]) => `${topic} ${method}`) : [],
  );
  const known = guideFacts.map(({ topic, method }) => `${topic} ${method}`);
  expect(shipped.sort()).toEqual(known.sort());
});

const walks = locales.flatMap((locale) =>
  guideFacts.map((facts) => [locale, facts.topic, facts.method, facts] as const),
);

describe.each(walks)('in %s, %s by %s', (locale, topic, methodId, { site, steps }) => {
  const { buttons, guide: phrases } = shippedIn(locale).phrases;
  const guide = topicIn(locale, topic, 'guide');
  const method = present(methodOf(guide, methodId));

  const toStep = (step: number) => fill(buttons.step, { step });

  function atFirstStep() {
    const met = meet(brain, locale);
    met.person.starts(topic);
    met.person.taps(method.label);
    return met;
  }

  it('begins at the guide’s overview, with its ways as buttons and two neighbours beneath', () => {
    const { person, bot } = meet(brain, locale);
    person.starts();
    person.taps(guide.label);
    expect(bot.title).toBe(guide.title);
    expect(bot.at).toMatchObject({ topic, method: null, step: 0 });
    const ways = methodsOf(guide);
    const beneath = guide.next.slice(0, 2).map((id) => shippedIn(locale).topics.get(id)?.label);
    expect(beneath).toHaveLength(2);
    const asked = guide.fork ? [guide.fork.yes.label, guide.fork.no.label] : [];
    expect(bot.buttons).toEqual([...asked, ...ways.map(([, { label }]) => label), ...beneath]);
    // What is asked comes before a way is chosen, and is set off in its stead.
    expect(primaryOf(bot.card)).toEqual(
      deedsOf(bot.card).slice(0, asked.length > 0 ? asked.length : ways.length),
    );
    for (const [, { label }] of ways) {
      const row = bot.card.keyboard.find((buttons) => buttons.some((each) => each.label === label));
      expect(row).toHaveLength(1);
    }
  });

  it.each([0, 1, 2])('asks why it did not help, and goes from reason %d to what does', (index) => {
    const { person, bot } = atFirstStep();
    person.taps(buttons.all_steps);
    person.taps(buttons.finish);
    person.taps(buttons.not_helped);
    expect(bot.at).toMatchObject({ topic, method: methodId });
    const labels = present(guide.stuck).map((id) => shippedIn(locale).topics.get(id)?.label);
    expect(bot.buttons.slice(0, 3)).toEqual(labels);
    person.taps(bot.buttons[index] ?? '');
    const reason = present(guide.stuck?.[index]);
    expect(bot).toMatchObject({ decision: 'answer', topics: [reason] });
    expect(bot.effects).toEqual([{ kind: 'feedback-reason', topic, reason }]);
  });

  it('goes step by step to the end, and asks whether it helped', () => {
    const { person, bot } = atFirstStep();
    for (const [index, labels] of steps.entries()) {
      expect(bot.progress).toBe(`${index + 1}/${steps.length}`);
      expect(bot.at).toEqual({ topic, method: methodId, step: index + 1, steps: steps.length });
      for (const label of labels) expect(bot.text).toContain(`「${label}」`);
      expect(bot.links).toEqual(site ? [site] : []);
      if (index + 1 < steps.length) person.taps(buttons.next);
    }
    expect(bot.buttons).not.toContain(buttons.next);
    person.taps(buttons.finish);
    expect(bot.title).toBe(phrases.finished_title);
    expect(bot.buttons).toEqual([buttons.helped, buttons.not_helped, buttons.back]);
    person.taps(buttons.helped);
    expect(bot.effects).toEqual([{ kind: 'feedback', topic, helped: true }]);
    expect(bot.at).toBeNull();
  });

  it('goes back step by step over the same cards', () => {
    const { person, bot } = atFirstStep();
    const there = [bot.card];
    for (let step = 2; step <= steps.length; step++) {
      person.taps(buttons.next);
      there.push(bot.card);
    }
    const back = [bot.card];
    for (let step = steps.length - 1; step >= 1; step--) {
      person.taps(buttons.back);
      back.push(bot.card);
    }
    expect(back.reverse()).toEqual(there);
    expect(bot.buttons).not.toContain(buttons.back);
  });

  it('stays in one place on screen', () => {
    const { person, bot } = atFirstStep();
    person.taps(buttons.missing);
    person.taps(bot.buttons[0] ?? '');
    person.taps(buttons.next);
    person.taps(buttons.all_steps);
    person.taps(buttons.finish);
    person.taps(buttons.back);
    expect(bot.screen).toHaveLength(1);
    expect(bot.progress).toBe(`${steps.length}/${steps.length}`);
  });

  it('shows all steps at once, and goes to any of them', () => {
    const { person, bot } = atFirstStep();
    person.taps(buttons.all_steps);
    for (const step of method.steps) expect(bot.text).toContain(step.do);
    for (const number of steps.keys()) expect(bot.buttons[number]).toBe(toStep(number + 1));
    person.taps(toStep(3));
    expect(bot.progress).toBe(`3/${steps.length}`);
  });

  it('helps at every step that is not on the person’s screen, and leads back to it', () => {
    const { person, bot } = atFirstStep();
    for (let step = 1; step <= steps.length; step++) {
      const card = bot.card;
      person.taps(buttons.missing);
      expect(bot.title).toBe(phrases.missing_title);
      expect(bot.at?.step).toBe(step);
      person.taps(buttons.back_to_step.replace('{step}', String(step)));
      expect(bot.card).toEqual(card);
      if (step < steps.length) person.taps(buttons.next);
    }
  });

  it('offers another way where there is one, also when it did not help', () => {
    const { person, bot } = atFirstStep();
    const others = methodsOf(guide).length > 1;
    expect(bot.buttons.includes(buttons.other_way)).toBe(others);
    person.taps(buttons.all_steps);
    person.taps(buttons.finish);
    person.taps(buttons.not_helped);
    expect(bot.effects).toEqual([{ kind: 'feedback', topic, helped: false }]);
    expect(bot.buttons).toContain(buttons.human);
    expect(bot.buttons.includes(buttons.other_way)).toBe(others);
    if (!others) return;
    person.taps(buttons.other_way);
    expect(bot.title).toBe(guide.title);
    expect(bot.screen).toHaveLength(1);
  });

  it('can be walked by typing alone', () => {
    const { person, bot } = meet(brain, locale);
    person.says(`/${topic}`);
    person.says(method.label);
    for (let step = 2; step <= steps.length; step++) person.says(buttons.next);
    expect(bot.progress).toBe(`${steps.length}/${steps.length}`);
    person.says(buttons.finish);
    person.says('1');
    expect(bot.effects).toEqual([{ kind: 'feedback', topic, helped: true }]);
  });
});
