import { isAboutApp, topicOf } from '../knowledge/index.js';
import { humanButton } from './button.js';
import { rows } from './keyboard.js';
import { toPlainText } from './plain-text.js';
import type { Draft, Scene } from './scene.js';
import type { Position, Session } from './session.js';
import { textBlocks } from './text-blocks.js';

/** What a turn answered, or asked back with, to tell whether the next one says the same. */
export function saidIn({
  outcome: { decision, topics, offered },
}: Pick<Draft, 'outcome'>): string[] {
  if (decision === 'clarify') return [...offered];
  return decision === 'navigate' ? [] : [...topics];
}

/** Whether an answer is the one that was given just before: whoever asks again was not helped by it. */
export function isSaidAgain(scene: Scene, draft: Draft): boolean {
  const { knowledge, session } = scene;
  // Led on by what they tell, they hear something new.
  if (draft.session.course?.stage !== session.course?.stage) return false;
  const said = saidIn(draft);
  const namesApp = said.some((topic) => isAboutApp(knowledge, topic));
  const isSameApp = !namesApp || draft.session.app === session.app;
  if (said[0] === session.topic && isSameApp && isThereAlready(scene, draft)) return true;
  return (
    said.length > 0 &&
    said.join(' ') === session.said.join(' ') &&
    isSameApp &&
    isSamePlace(session.at, draft.session.at) &&
    isOnScreen(session, draft)
  );
}

/** Whether a turn answers in a few words, beneath the answer itself. */
export function isAgain(scene: Scene, draft: Draft): boolean {
  const { outcome, replies } = draft;
  if (outcome.decision === 'refuse') return tellsGist(scene, draft);
  const isShort = replies.every(({ card }) => card.title === undefined);
  return isShort && outcome.decision === 'answer' && outcome.topics.length > 0;
}

/** A refusal is short in any case. */
function tellsGist(scene: Scene, draft: Draft): boolean {
  const gist = gistOf(scene, draft);
  if (gist === undefined) return false;
  const text = toPlainText({ body: textBlocks(gist), keyboard: [] });
  return draft.replies.some(({ card }) => toPlainText(card).includes(text));
}

/** Whether what a choice leads to is what the person looks at. */
export function isThereAlready({ session }: Scene, draft: Draft): boolean {
  return (
    draft.replies.every(({ card }) => card.title !== undefined) &&
    draft.session.topic === session.topic &&
    isSamePlace(session.at, draft.session.at) &&
    isOnScreen(session, draft)
  );
}

/** What stands right above, for who asks for it again: the gist of it in other words, and the ways on. */
export function again(scene: Scene, draft: Draft): Draft {
  const { local } = scene;
  return {
    ...draft,
    replies: draft.replies.map(({ card, replaces }) => ({
      replaces,
      card: {
        body: textBlocks(inOtherWords(scene, draft) ?? wordsFor(local.phrases, draft)),
        keyboard: draft.outcome.topics.includes('human')
          ? card.keyboard
          : rows(...card.keyboard, humanButton(local)),
      },
    })),
  };
}

/** The gist of an answer, for who asks for it a second time; a third time it would be the same sentence. */
function inOtherWords(scene: Scene, draft: Draft): string | undefined {
  return scene.session.tone.again ? undefined : gistOf(scene, draft);
}

/** In the language that is answered in: a message may have changed it. */
function gistOf({ knowledge }: Scene, { session, outcome }: Draft): string | undefined {
  const [id = ''] = outcome.topics;
  const topic = topicOf(knowledge, session.locale, id, session.app);
  return topic !== undefined && 'again' in topic ? topic.again : undefined;
}

/** What the person looks at already is not said over again. */
export function once(scene: Scene, draft: Draft | null): Draft | null {
  return draft && isThereAlready(scene, draft) ? again(scene, draft) : draft;
}

function wordsFor({ follow, clarify }: Scene['local']['phrases'], draft: Draft): string {
  const { decision, topics } = draft.outcome;
  if (decision === 'clarify') return clarify.text;
  // Nobody needs to hear which part of "you are welcome" was unclear.
  switch (topics[0]) {
    case 'human':
      return follow.human_again;
    case 'thanks':
    case 'goodbye':
      return follow.welcome;
    case 'greeting':
      return follow.listening;
    default:
      if (decision === 'fallback') return follow.again_neighbour;
      return decision === 'navigate' && draft.session.at?.method ? follow.same_way : follow.again;
  }
}

/** Whether all that could be picked of an answer can be picked already. */
export function isOnScreen({ choices }: Session, { replies }: Pick<Draft, 'replies'>): boolean {
  const there = new Set(choices.map(({ data }) => data));
  return replies.every(({ card }) =>
    card.keyboard.flat().every((button) => button.kind === 'link' || there.has(button.data)),
  );
}

/** Whether two places are one. */
export function isSamePlace(one: Position | null, other: Position | null): boolean {
  return one?.topic === other?.topic && one?.method === other?.method && one?.step === other?.step;
}
