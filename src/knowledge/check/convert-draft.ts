import { appNameSchema } from '../app-schema.js';
import { createToTraditional, type ToTraditional } from '../derive/to-traditional.js';
import type { App } from '../knowledge-base.js';
import { phrasesSchema, type WrittenPhrases } from '../phrases.js';
import type { Problem } from '../problem.js';
import type { Point } from '../read/yaml-file.js';
import { type Topic, topicSchema } from '../schema.js';
import { mapTexts } from '../texts.js';
import { checkSizes } from './check-sizes.js';
import { type Draft, type ShapedApp, shapedApps, shapedTopics } from './draft.js';
import { matchSchema } from './match-schema.js';

/** What zh-TW says, with what the conversion made too long; problems point into the zh-CN files. */
export interface Converted {
  readonly topics: ReadonlyMap<string, Topic>;
  readonly apps: ReadonlyMap<string, App>;
  readonly phrases: WrittenPhrases | null;
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
  const apps = new Map<string, App>();
  for (const app of shapedApps(draft)) {
    const name = convertName(app, convert);
    if (name.kind === 'misfits') problems.push(...name.problems);
    else apps.set(app.id, { ...app.value, name: { ...app.value.name, 'zh-TW': name.value } });
  }
  const written = draft.in['zh-CN'].phrases;
  if (!written) return { topics, apps, phrases: null, problems };
  const converted = { ...mapTexts(written.value, convert), language_name: '繁體中文' };
  const fitted = matchSchema(phrasesSchema, converted, afterConversion(written.point));
  if (fitted.kind === 'misfits') problems.push(...fitted.problems);
  return { topics, apps, phrases: fitted.kind === 'fits' ? fitted.value : null, problems };
}

/** An app's name in Taiwan: its own where it has one. */
function convertName({ value, point }: ShapedApp, convert: ToTraditional) {
  const { 'zh-CN': written, 'zh-TW': own = convert(written) } = value.name;
  const inName: Point = (_path, ...rest) => point(['name', 'zh-CN'], ...rest);
  return matchSchema(appNameSchema, own, afterConversion(inName));
}

function afterConversion(point: Point): Point {
  return (path, message, options) => point(path, `${message}, once converted to zh-TW`, options);
}
