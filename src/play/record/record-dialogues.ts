import { stringify } from 'yaml';
import type { Locale } from '../../knowledge/index.js';
import { parseRecorded, type RecordedTurn } from './recorded-turn.js';

/** A dialogue file, and what could not be recorded: a line each, `file:line message`. */
export interface Recording {
  readonly yaml: string;
  readonly problems: readonly string[];
}

interface Session {
  readonly locale: Locale;
  readonly turns: RecordedTurn[];
}

/**
 * Makes dialogues out of the lines that `ask --json` printed, one of each session, which hold when
 * they are played again.
 *
 * @param file the name that problems begin with
 * @param defaultLocale the client's language where a line names none
 */
export function recordDialogues(
  lines: readonly string[],
  file: string,
  defaultLocale: Locale,
): Recording {
  const sessions = new Map<string, Session>();
  const problems: string[] = [];
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') continue;
    const problem = (message: string) => problems.push(`${file}:${index + 1} ${message}`);
    const turn = parseRecorded(line);
    if (typeof turn === 'string') {
      problem(turn);
      continue;
    }
    const locale = turn.locale ?? defaultLocale;
    const session = sessions.get(turn.session) ?? { locale, turns: [] };
    sessions.set(turn.session, session);
    session.turns.push(turn);
    if (session.locale !== locale)
      problem(`has the locale ${locale}, but its session began with ${session.locale}`);
  }
  if (sessions.size === 0 && problems.length === 0) problems.push(`${file} holds no turn`);
  return { yaml: toYaml(sessions), problems };
}

function toYaml(sessions: ReadonlyMap<string, Session>): string {
  const taken = new Set<string>();
  const documents = [...sessions].map(([name, { locale, turns }]) =>
    stringify(
      {
        title: freeTitle(name, taken),
        ...(locale === 'zh-CN' ? {} : { locale }),
        turns: turns.map(({ deed, expect }) => ({
          ...(deed.kind === 'say' ? { say: deed.text } : { tap: deed.label }),
          expect,
        })),
      },
      // As written, and on one line: folding would change what a person said.
      { lineWidth: 0, blockQuote: false, aliasDuplicateObjects: false },
    ),
  );
  return documents.join('---\n');
}

/** A title of one line that no other dialogue has. */
function freeTitle(session: string, taken: Set<string>): string {
  const name = session.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ').trim() || 'recorded';
  let title = name;
  for (let number = 2; taken.has(title); number++) title = `${name} (${number})`;
  taken.add(title);
  return title;
}
