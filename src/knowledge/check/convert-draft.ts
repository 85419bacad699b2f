import { createToTraditional } from '../derive/to-traditional.js';
import type { Phrases } from '../phrases.js';
import { phrasesSchema } from '../phrases.js';
import type { Problem } from '../problem.js';
import type { Point } from '../read/yaml-file.js';
import { type Topic, topicSchema } from '../schema.js';
import { checkSizes } from './check-sizes.js';
import { type Draft, shapedTopics } from './draft.js';
import { matchSchema } from './match-schema.js';
import { mapTexts } from './texts.js';

/** What zh-TW says, with what the conversion made too long; problems point into the zh-CN files. */
export interface Converted {
  readonly topics: ReadonlyMap<string, Topic>;
  readonly phrases: Phrases | null;
  readonly problems: readonly Problem[];
}

/** Derives zh-TW from zh-CN. */
export async function convertDraft(draft: Draft): Promise<Converted> {
  const convert = await createToTraditional();
  const problems: Problem[] = [];
  const topics = new Map<string, Topic>();
  for (const { id, value, point } of shapedTopics(draft, 'zh-CN')) {
    const fitted = matchSchema(topicSchema, mapTexts(value, convert), afterConversion(point));
    if (fitted.kind === 'misfits') problems.push(...fitted.problems);
    else {
      topics.set(id, fitted.value);
      problems.push(...checkSizes(id, { value: fitted.value, point }, 'zh-TW'));
    }
  }
  const written = draft.in['zh-CN'].phrases;
  if (!written) return { topics, phrases: null, problems };
  const converted = { ...mapTexts(written.value, convert), language_name: '繁體中文' };
  const fitted = matchSchema(phrasesSchema, converted, afterConversion(written.point));
  if (fitted.kind === 'misfits') problems.push(...fitted.problems);
  return { topics, phrases: fitted.kind === 'fits' ? fitted.value : null, problems };
}

function afterConversion(point: Point): Point {
  return (path, message, options) => point(path, `${message}, once converted to zh-TW`, options);
}
