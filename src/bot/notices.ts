import { noticeCard } from './cards/menu-cards.js';
import { fill } from './phrase.js';
import { type Draft, navigated, type Scene } from './scene.js';

/** For a number that no choice on screen has. The choices stay as they are. */
export function noSuchChoice({ local, session }: Scene): Draft {
  const notice = fill(local.phrases.no_such_choice, { choices: session.choices.length });
  const card = { body: [{ kind: 'text', text: notice }], keyboard: [] } as const;
  return navigated(session, [{ card, replaces: false }]);
}

/** For a slash command that is not known. */
export function unknownCommand(scene: Scene): Draft {
  return notCovered(toNotice(scene, scene.local.phrases.unknown_command));
}

/** For a button that leads nowhere (any more): a friendly word and a fresh card. */
export function stale(scene: Scene): Draft {
  return toNotice(scene, scene.local.phrases.stale);
}

/** For a photo, a sticker, a voice message. */
export function unsupported(scene: Scene): Draft {
  return notCovered(toNotice(scene, scene.local.phrases.unsupported));
}

function toNotice({ knowledge, local, session }: Scene, notice: string): Draft {
  const card = noticeCard(knowledge, local, notice, session.at);
  return navigated(session, [{ card, replaces: false }]);
}

function notCovered(draft: Draft): Draft {
  return { ...draft, outcome: { ...draft.outcome, decision: 'fallback' } };
}
