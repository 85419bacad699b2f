import { knowledge } from './shipped.js';

const others = new Map<string, readonly string[]>();
for (const { wordings } of Object.values(knowledge.in))
  collect(wordings.map((phrases) => phrases as unknown));

/** What a shown text matches that is said in any of its wordings; other texts match themselves. */
export function anyWording(text: string): RegExp {
  return new RegExp((others.get(text) ?? [text]).map(escaped).join('|'));
}

function collect(same: readonly unknown[]): void {
  const [first] = same;
  if (typeof first === 'string') {
    const texts = [...new Set(same.filter((text) => typeof text === 'string'))];
    for (const text of texts) others.set(text, [...(others.get(text) ?? []), ...texts]);
  } else if (typeof first === 'object' && first !== null)
    for (const key of Object.keys(first))
      collect(same.map((inner) => (inner as Record<string, unknown>)[key]));
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
