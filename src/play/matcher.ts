import type { Position } from '../bot/index.js';

/** One thing that is expected: how it was written, and whether something that was seen is it. */
export interface Matcher<Value> {
  readonly written: string;
  readonly holds: (seen: Value) => boolean;
}

/** Whether a topic is among those that were seen. */
export type TopicMatcher = Matcher<readonly string[]>;

/** Whether a person stands there. */
export type PlaceMatcher = Matcher<Position | null>;

const topicForm = /^[a-z][a-z0-9_.]*\*?$/;
const placeForm =
  /^(?<topic>[a-z][a-z0-9_.]*)(?:\/(?:\*|(?<method>[a-z][a-z0-9_]*)(?:\/(?<step>[1-9]\d?))?))?$/;

/**
 * Reads `unbind_phone`, `forgot_bound*` (narrower topics too) or `none` (no topic at all); null for
 * anything else.
 */
export function parseTopic(written: string): TopicMatcher | null {
  if (written === 'none') return { written, holds: (topics) => topics.length === 0 };
  if (!topicForm.test(written)) return null;
  if (!written.endsWith('*')) return { written, holds: (topics) => topics.includes(written) };
  const wide = written.slice(0, -1);
  const isWithin = (topic: string) => topic === wide || topic.startsWith(`${wide}.`);
  return { written, holds: (topics) => topics.some(isWithin) };
}

/**
 * Reads `forgot_bound` (a guide's overview), `forgot_bound/appeal/1` (a step), `forgot_bound/appeal`
 * (any step of that way), `forgot_bound/*` (anywhere in the guide) or `none`; null for anything else.
 */
export function parsePlace(written: string): PlaceMatcher | null {
  if (written === 'none') return { written, holds: (at) => at === null };
  const { topic, method, step } = placeForm.exec(written)?.groups ?? {};
  if (topic === undefined) return null;
  const isThere = (at: Position): boolean => {
    if (written.endsWith('/*')) return true;
    if (method === undefined) return at.method === null;
    return at.method === method && (step === undefined || at.step === Number(step));
  };
  return { written, holds: (at) => at?.topic === topic && isThere(at) };
}
