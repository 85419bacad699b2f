import type { KnowledgeBase, Locale } from '../../knowledge/index.js';
import type { Answer, Call } from './api.js';
import { toCommands } from './commands.js';
import { factsOf } from './failure.js';
import type { Log } from './log.js';
import { type Patience, persist } from './persist.js';

/** What the profile is made of. */
export interface ProfileOptions {
  readonly call: Call;
  readonly knowledge: KnowledgeBase;
  readonly defaultLocale: Locale;
  readonly log: Log;
  readonly signal: AbortSignal;
}

/** Nobody waits for the menu, so a long `retry_after` is waited out. */
const patience: Patience = { attempts: 6, firstPause: 1000, longestPause: 60 * 60_000 };

/**
 * Tells Telegram the bot's commands and descriptions in every language. Never rejects: what fails
 * is logged, and the bot works without it.
 */
export async function publishProfile(options: ProfileOptions): Promise<void> {
  const { call, knowledge, log, signal } = options;
  for (const { locale, code } of languages(options.defaultLocale)) {
    const local = knowledge.in[locale];
    const language = code === null ? {} : { language_code: code };
    const { description, short_description } = local.phrases.profile;
    const commands = toCommands(local, knowledge.settings.menu);
    await publish('setMyCommands', () => call('setMyCommands', { commands, ...language }));
    await publish('setMyDescription', () => call('setMyDescription', { description, ...language }));
    await publish('setMyShortDescription', () =>
      call('setMyShortDescription', { short_description, ...language }),
    );
  }

  async function publish(method: string, once: () => Promise<Answer>): Promise<void> {
    if (signal.aborted) return;
    const failure = await persist(once, patience, signal);
    if (failure.kind !== 'done')
      log.warn({ method, ...factsOf(failure) }, 'the bot profile is not up to date');
  }
}

/**
 * Telegram's language codes have two letters, so one list serves both ways of writing Chinese. No
 * code means everyone whose language has no list.
 */
function languages(
  defaultLocale: Locale,
): { readonly locale: Locale; readonly code: 'zh' | 'en' | null }[] {
  return [
    { locale: defaultLocale, code: null },
    { locale: defaultLocale === 'zh-TW' ? 'zh-TW' : 'zh-CN', code: 'zh' },
    { locale: 'en', code: 'en' },
  ];
}
