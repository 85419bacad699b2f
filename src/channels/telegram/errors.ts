import type { Failure } from './failure.js';

/** The base of what the Telegram channel throws. */
export class TelegramError extends Error {
  override name = 'TelegramError';
}

/** Telegram knows no bot with this token. The token itself is in no field. */
export class WrongTokenError extends TelegramError {
  override name = 'WrongTokenError';

  /** @param code what Telegram answered: 401, or 404 where the address is wrong as well */
  constructor(readonly code: number) {
    super(
      code === 404
        ? 'Telegram finds no bot at this address (404): check TELEGRAM_BOT_TOKEN and TELEGRAM_API_ROOT'
        : `Telegram does not accept the bot token (${code}): check TELEGRAM_BOT_TOKEN; @BotFather shows the current one`,
    );
  }
}

/** A call that Telegram refused, or that never reached it, after all that was tried. */
export class CallError extends TelegramError {
  override name = 'CallError';

  constructor(
    readonly method: string,
    readonly failure: Failure,
  ) {
    super(
      failure.kind === 'refused'
        ? `Telegram refused ${method} (${failure.code}): ${failure.description}`
        : `${method} got no answer from Telegram: ${failure.reason}`,
    );
  }
}
