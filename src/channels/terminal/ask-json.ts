import { type Brain, type Button, respond, type Session, type UserEvent } from '../../bot/index.js';
import type { Locale } from '../../knowledge/index.js';
import { type Asked, masked, parseLine, turnToJson } from './json-line.js';
import { buttonsAfter, findButton } from './screen.js';

interface Conversation {
  readonly session: Session | null;
  readonly buttons: readonly Button[];
}

/**
 * Answers JSON lines, one for one; null for a blank one. Lines of the same session are one
 * conversation. A line that is malformed, or that taps what is not there, is answered with
 * `{"line":3,"error":"…"}`, counted from 1 with the blank ones.
 */
export function createJsonAsker(
  brain: Brain,
  defaultLocale: Locale,
): (line: string) => object | null {
  const conversations = new Map<string, Conversation>();
  let number = 0;
  return (text) => {
    number++;
    if (text.trim() === '') return null;
    const line = parseLine(text);
    if (line.kind === 'malformed') return { line: number, error: line.problem };
    const before = conversations.get(line.session) ?? { session: null, buttons: [] };
    const event = toEvent(line, before.buttons, line.locale ?? defaultLocale);
    if ('error' in event) return { line: number, session: line.session, error: event.error };
    const turn = respond(brain, before.session, event);
    const buttons = buttonsAfter(turn, before.buttons);
    conversations.set(line.session, { session: turn.session, buttons });
    return turnToJson(line, turn);
  };
}

function toEvent(
  line: Asked,
  buttons: readonly Button[],
  locale: Locale,
): UserEvent | { error: string } {
  if (line.kind === 'text') return { kind: 'said', text: line.text, locale };
  const button = findButton(buttons, line.tap);
  if (button?.kind === 'press') return { kind: 'pressed', data: button.data, locale };
  if (button) return { error: `"${button.label}" opens ${button.url}: there is nothing to answer` };
  const labels = buttons.map(({ label }) => label).join(' · ');
  return {
    error: `no button on screen contains "${masked(line.tap)}"${labels ? `; there are: ${labels}` : ''}`,
  };
}
