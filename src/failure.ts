import { TelegramError } from './channels/telegram/index.js';
import { ListenError } from './channels/web/index.js';
import { ConfigError } from './config.js';
import { ContentError } from './knowledge/index.js';

/**
 * What to tell whoever starts the bot: for what they can mend, the lines alone; for a defect of ours,
 * everything.
 */
export function explainFailure(error: unknown): string {
  const theirs = [ConfigError, ContentError, ListenError, TelegramError].some(
    (kind) => error instanceof kind,
  );
  if (error instanceof Error) return theirs ? error.message : (error.stack ?? error.message);
  return String(error);
}
