import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { plainForm } from '../../../src/bot/guard/index.js';
import { guardText } from '../../../src/bot/guard-text.js';
import type { Leaning } from '../../../src/bot/leanings/leaning.js';
import { Shortlist, type Sieved } from '../../../src/text/index.js';
import { readAllDialogues } from '../../dialogues/support/read-all.js';
import { onTheWay, overviewOf, sceneIn } from '../../support/scenes.js';
import { knowledge } from '../../support/shipped.js';
import { brain } from '../../support/shipped-brain.js';

type Signed = Leaning & { readonly signs: readonly Sieved[] };

const folder = new URL('../../../src/bot/leanings/', import.meta.url);
const modules: Record<string, unknown>[] = await Promise.all(
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => import(new URL(file, folder).href)),
);
const signed = modules.flatMap((exported) =>
  Object.entries(exported).filter((entry): entry is [string, Signed] => isSigned(entry[1])),
);

function isSigned(exported: unknown): exported is Signed {
  return typeof exported === 'function' && 'signs' in exported && Array.isArray(exported.signs);
}

const files = await readAllDialogues();
const texts = new Set(
  files.flatMap(({ dialogues }) =>
    dialogues.flatMap(({ turns }) =>
      turns.flatMap(({ deed }) => (deed.kind === 'say' ? [deed.text] : [])),
    ),
  ),
);

const said = [...texts].map((text) => {
  const guarded = guardText(text, knowledge.settings.official_hosts);
  return { guarded, understanding: brain.understand(guarded.asked, true) };
});

const scenes = [
  ['outside of guides', sceneIn('zh-CN', { topic: 'faq_rebind', said: ['faq_rebind'] })],
  ['after a warning', sceneIn('zh-CN', { topic: 'caution_verification', warned: 'paid-offer' })],
  ['on an overview', sceneIn('zh-CN', { at: overviewOf('unbind_phone'), bound: 'phone' })],
  ['at a step', sceneIn('zh-CN', { at: onTheWay, topic: 'unbind_phone', bound: 'phone' })],
  [
    'in an appeal',
    sceneIn('zh-CN', { at: { topic: 'forgot_bound', method: 'appeal', step: 2 }, bound: 'phone' }),
  ],
  ['after trouble with codes', sceneIn('en', { said: ['caution_verification.which_channel'] })],
] as const;

it('there are dozens of leanings with signs, and many texts to try them on', () => {
  expect(signed.length).toBeGreaterThan(60);
  expect(texts.size).toBeGreaterThan(800);
});

describe('whatever leans has a sign of it', () => {
  it.each(scenes)('%s', (_, scene) => {
    const list = new Shortlist(signed.map(([, { signs }]) => signs));
    const missed: string[] = [];
    let leaning = 0;
    for (const { guarded, understanding } of said) {
      const tried = new Set(list.of(guarded.asked, plainForm(guarded.asked)));
      for (const [at, [name, leans]] of signed.entries()) {
        if (!leans({ scene, before: null, guarded, understanding })) continue;
        leaning++;
        if (!tried.has(at)) missed.push(`${name}: ${guarded.asked}`);
      }
    }
    expect(missed).toEqual([]);
    expect(leaning).toBeGreaterThan(0);
  });
});
