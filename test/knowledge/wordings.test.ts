import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { parse } from 'yaml';
import { type Locale, locales } from '../../src/knowledge/index.js';
import { phrasesSchema } from '../../src/knowledge/phrases.js';
import { textsOf } from '../../src/knowledge/texts.js';
import { wordings, wordingsOf } from '../../src/knowledge/wordings.js';
import { shippedIn } from '../support/shipped.js';
import { problemsWith, shippedContent, swap } from './support/content-folder.js';

function writtenIn(locale: Locale) {
  const file = join(shippedContent, locale, 'interface.yaml');
  return phrasesSchema.parse(parse(readFileSync(file, 'utf8')));
}

describe('wordingsOf', () => {
  const written = writtenIn('zh-CN');
  const [first, second] = wordingsOf(written);

  it('has as many as every varied phrase has', () => {
    expect(wordingsOf(written)).toHaveLength(wordings);
  });

  it('takes one wording of each phrase that has several', () => {
    expect([first?.stale, second?.stale]).toEqual(written.stale);
    expect([first?.guide.no_such_step, second?.guide.no_such_step]).toEqual(
      written.guide.no_such_step,
    );
    expect([first?.guard.secret, second?.guard.secret]).toEqual(written.guard.secret);
  });

  it('has a phrase with one wording in each of them', () => {
    for (const phrases of [first, second]) {
      expect(phrases?.language_name).toBe('简体中文');
      expect(phrases?.buttons).toEqual(written.buttons);
      expect(phrases?.guard.apology).toBe(written.guard.apology);
    }
  });

  it('leaves no list of wordings in either', () => {
    for (const phrases of wordingsOf(written)) expect(JSON.stringify(phrases)).not.toContain('[');
  });
});

describe.each(locales)('the shipped wordings in %s', (locale) => {
  const { wordings: spoken, phrases } = shippedIn(locale);

  it('are both there, and the first is what is said at first', () => {
    expect(spoken).toHaveLength(wordings);
    expect(spoken[0]).toEqual(phrases);
  });

  it('differ wherever a phrase may come twice', () => {
    const written = writtenIn(locale === 'en' ? 'en' : 'zh-CN');
    const varied = Object.entries(written).flatMap(([room, inner]) =>
      Object.entries(inner).flatMap(([name, text]) =>
        Array.isArray(text) ? [[room, name] as const] : [],
      ),
    );
    expect(varied.length).toBeGreaterThan(20);
    const said = (wording: number, [room, name]: readonly [string, string]) =>
      (spoken[wording] as unknown as Record<string, Record<string, string>>)[room]?.[name];
    for (const place of varied) expect(said(0, place), place.join('.')).not.toBe(said(1, place));
  });
});

test('both wordings are converted for Taiwan, but for what stands on screen', () => {
  const simplified = /[们这么吗选样还没关办绑]/;
  for (const phrases of shippedIn('zh-TW').wordings) {
    const { language_name: _, language, ...rest } = phrases;
    const left = [...textsOf(rest)].filter(([, text]) =>
      simplified.test(text.replace(/「[^」]*」/g, '')),
    );
    expect(left).toEqual([]);
    expect(language.changed).not.toMatch(simplified);
  }
});

test.each(['buttons.next', 'wishes.next'])(
  '%s is converted for Taiwan too, though a topic’s field of that name holds ids',
  (path) => {
    const [room = '', name = ''] = path.split('.');
    for (const phrases of shippedIn('zh-TW').wordings) {
      const said = (phrases as unknown as Record<string, Record<string, string>>)[room]?.[name];
      expect(said).not.toMatch(/[来这还]/);
    }
  },
);

describe('a phrase that may come twice', () => {
  const interfaceIn = (change: (text: string) => string) =>
    problemsWith({ 'en/interface.yaml': change }, 'error');

  it('must have two wordings', async () => {
    const one = (text: string) => text.replace(/^stale:\n( {2}- .*\n) {2}- .*\n/m, 'stale:\n$1');
    expect(await interfaceIn(one)).toEqual([
      expect.stringMatching(/^en\/interface\.yaml:\d+:\d+ stale needs 2 wordings$/),
    ]);
    const three = (text: string) => text.replace(/^stale:\n/m, 'stale:\n  - Once more.\n');
    expect(await interfaceIn(three)).toEqual([
      expect.stringMatching(/^en\/interface\.yaml:\d+:\d+ stale needs 2 wordings$/),
    ]);
  });

  it('must not be a single text', async () => {
    const single = (text: string) =>
      text.replace(/^stale:\n {2}- .*\n {2}- .*\n/m, 'stale: Old.\n');
    expect(await interfaceIn(single)).toEqual([
      expect.stringMatching(/^en\/interface\.yaml:\d+:8 stale must be a list, not a text$/),
    ]);
  });

  it('must hold its placeholders in each wording', async () => {
    expect(
      await interfaceIn((text) =>
        text.replace(/^( {2}no_such_step:\n {4}- .*\n {4}- ).*\n/m, '$1There is none.\n'),
      ),
    ).toEqual([
      expect.stringMatching(
        /^en\/interface\.yaml:\d+:7 guide\.no_such_step\.2 must contain \{steps\}$/,
      ),
    ]);
  });

  it('one that comes once has one wording', async () => {
    expect(
      await interfaceIn(swap('language_name: English', 'language_name: [English, Us]')),
    ).toEqual([
      expect.stringMatching(
        /^en\/interface\.yaml:\d+:16 language_name must be a text, not a list$/,
      ),
    ]);
  });
});
