import { z } from 'zod';
import { type Locale, localeSchema } from '../../knowledge/index.js';
import type { Deed } from '../deed.js';
import { decisionSchema } from '../expectation.js';
import { parseTopic } from '../matcher.js';
import { formatPlace } from '../place.js';

const topicId = z.string().refine((id) => parseTopic(id) !== null);

/** What a line of `ask --json` tells that a dialogue holds; the rest of it does not matter. */
const lineSchema = z.object({
  session: z.string(),
  said: z.string().optional(),
  tapped: z.string().min(1).optional(),
  locale: localeSchema.optional(),
  decision: decisionSchema,
  topics: z.array(topicId),
  at: z.object({ topic: topicId, method: z.string().nullable(), step: z.int().min(0) }).nullable(),
});

const errorSchema = z.object({ error: z.string(), line: z.int().optional() });

/** A turn as a dialogue file writes it. */
export interface RecordedTurn {
  readonly session: string;
  readonly locale: Locale | undefined;
  readonly deed: Deed & { readonly kind: 'say' | 'tap' };
  readonly expect: {
    readonly decision: string;
    readonly topic: string | readonly string[];
    readonly at: string;
  };
}

/** Reads a line that `ask --json` printed; a text says why there is no turn in it. Never throws. */
export function parseRecorded(line: string): RecordedTurn | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return 'is not JSON';
  }
  const failed = errorSchema.safeParse(value).data;
  if (failed) {
    const asked = failed.line === undefined ? '' : ` over line ${failed.line} of what it was asked`;
    return `is an error of ask --json${asked}: ${failed.error}`;
  }
  const parsed = lineSchema.safeParse(value);
  if (!parsed.success) return misfit(parsed.error.issues[0]?.path ?? []);
  const { session, said, tapped, locale, decision, topics, at } = parsed.data;
  if ((said === undefined) === (tapped === undefined))
    return 'must tell either what was said or what was tapped';
  const deed =
    said === undefined
      ? ({ kind: 'tap', label: tapped ?? '' } as const)
      : ({ kind: 'say', text: said } as const);
  const [topic = 'none', ...others] = topics;
  const expect = {
    decision,
    topic: others.length > 0 ? topics : topic,
    at: formatPlace(at),
  };
  return { session, locale, deed, expect };
}

function misfit(path: readonly PropertyKey[]): string {
  const [field] = path;
  return field === undefined
    ? 'is no line of ask --json'
    : `is no line of ask --json: "${String(field)}" does not fit`;
}
