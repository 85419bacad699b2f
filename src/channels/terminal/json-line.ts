import { z } from 'zod';
import { maskSecrets, type Turn, toPlainText } from '../../bot/index.js';
import { type Locale, localeSchema, quoted } from '../../knowledge/index.js';

const keys = new Set(['session', 'text', 'tap', 'locale']);
const fields = { session: z.string().max(200).default(''), locale: localeSchema.optional() };

const lineSchema = z.union([
  z.strictObject({ ...fields, text: z.string() }),
  z.strictObject({ ...fields, tap: z.string().min(1) }),
]);

/** A line of `ask --json`: a text that is said, or a label that is tapped, in a conversation. */
export type Line =
  | {
      readonly kind: 'text';
      readonly session: string;
      readonly text: string;
      readonly locale?: Locale | undefined;
    }
  | {
      readonly kind: 'tap';
      readonly session: string;
      readonly tap: string;
      readonly locale?: Locale | undefined;
    }
  | { readonly kind: 'malformed'; readonly problem: string };

/** A line that can be answered. */
export type Asked = Exclude<Line, { readonly kind: 'malformed' }>;

/** Reads a line. What does not fit is told, and never thrown. */
export function parseLine(line: string): Line {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { kind: 'malformed', problem: 'this line is not JSON' };
  }
  const parsed = lineSchema.safeParse(value);
  if (!parsed.success) return { kind: 'malformed', problem: problemOf(value) };
  return 'tap' in parsed.data ? { kind: 'tap', ...parsed.data } : { kind: 'text', ...parsed.data };
}

function problemOf(value: unknown): string {
  const unknown =
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.keys(value).filter((key) => !keys.has(key))
      : [];
  const [key] = unknown;
  return key === undefined
    ? 'expected {"session":"a","text":"…"} or {"session":"a","tap":"…"}, optionally with "locale"'
    : `${quoted(masked(key))} is unknown here; the keys are ${[...keys].join(', ')}`;
}

/** A person's words as they may be printed: without secrets. */
export function masked(text: string): string {
  return maskSecrets(text).text;
}

/**
 * A turn as `ask --json` prints it: what the person did, what was decided, where they stand, what they
 * read.
 */
export function turnToJson(asked: Asked, { outcome, replies }: Turn): object {
  const { decision, topics, confidence, alternatives, offered, at } = outcome;
  return {
    session: asked.session,
    ...(asked.kind === 'text' ? { said: masked(asked.text) } : { tapped: masked(asked.tap) }),
    ...(asked.locale === undefined ? {} : { locale: asked.locale }),
    decision,
    topics,
    confidence: round(confidence),
    alternatives: alternatives.map(({ intent, confidence }) => ({
      topic: intent,
      confidence: round(confidence),
    })),
    offered,
    at: at && { topic: at.topic, method: at.method, step: at.step, steps: at.steps },
    replies: replies.map(({ card }) => ({
      text: toPlainText(card),
      buttons: card.keyboard.map((row) =>
        row.map((button) =>
          button.kind === 'link'
            ? { label: button.label, url: button.url }
            : { label: button.label },
        ),
      ),
    })),
  };
}

function round(confidence: number): number {
  return Math.round(confidence * 1000) / 1000;
}
