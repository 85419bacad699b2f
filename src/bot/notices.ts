import { noticeCard } from './cards/answer-cards.js';
import { fill } from './phrase.js';
import { type Draft, navigated, type Scene } from './scene.js';

/** For a number that no choice on screen has. The choices stay as they are. */
export function noSuchChoice({ local, session }: Scene): Draft {
  const notice = fill(local.phrases.no_such_choice, { choices: session.choices.length });
  const card = { body: [{ kind: 'text', text: notice }], keyboard: [] } as const;
  return navigated(session, [{ card, replaces: false }]);
}

/** For a slash command that is not known. */
export function unknownCommand({ knowledge, local, session }: Scene): Draft {
  const card = noticeCard(knowledge, local, local.phrases.unknown_command);
  return navigated(session, [{ card, replaces: false }]);
}

/** For a button that leads nowhere (any more): a friendly word and a fresh card. */
export function stale({ knowledge, local, session }: Scene): Draft {
  return navigated(session, [
    { card: noticeCard(knowledge, local, local.phrases.stale), replaces: false },
  ]);
}

/** For a photo, a sticker, a voice message. */
export function unsupported({ knowledge, local, session }: Scene): Draft {
  const card = noticeCard(knowledge, local, local.phrases.unsupported);
  return navigated(session, [{ card, replaces: false }]);
}
