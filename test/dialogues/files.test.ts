import { describe, expect, it } from 'vitest';
import { readAllDialogues } from './support/read-all.js';

const files = await readAllDialogues();
const all = files.flatMap(({ path, dialogues }) =>
  dialogues.map(({ title, locale, line }) => ({ title, locale, place: `${path}:${line}` })),
);

describe('the dialogues', () => {
  it('can all be read', () => {
    expect(files.flatMap(({ problems }) => problems)).toEqual([]);
  });

  it('are at least 80, in three languages', () => {
    expect(all.length).toBeGreaterThanOrEqual(80);
    expect(new Set(all.map(({ locale }) => locale))).toEqual(new Set(['zh-CN', 'zh-TW', 'en']));
  });

  it('have each a title of their own', () => {
    const first = new Map(all.toReversed().map(({ title, place }) => [title, place]));
    const again = all.filter(({ title, place }) => first.get(title) !== place);
    expect(
      again.map(({ title, place }) => `${place} has the title of ${first.get(title)}`),
    ).toEqual([]);
  });
});
