import type { Utterance } from '../../knowledge/index.js';
import type { Background } from '../background.js';
import type { Model } from '../model.js';
import { train } from '../train.js';

/** What stands for a text that is no move, but a question of its own. */
export const noMove = 'none';

/** How many questions there are for every utterance of a move: a new full question is the likelier. */
const questionsPerMove = 3;

/** Utterances up to this length, in UTF-16 units, are as short as a move, and told from one only by what they say. */
const short = 14;

/**
 * Trains the classifier that tells moves from questions, and from each other. It is asked only in the
 * midst of a talk, so it stands beside the classifier of topics and takes nothing from it.
 *
 * @param moves the topic of each is a move
 * @param questions utterances of topics: what is no move
 */
export function* trainMoves(
  moves: readonly Utterance[],
  questions: readonly Utterance[],
  { apps }: Background,
): Generator<void, Model> {
  const others = sample(questions, Math.ceil(moves.length * questionsPerMove));
  const none = others.map(({ text, brief }) => ({ text, brief, topic: noMove }));
  return yield* train([...moves, ...none], { apps, talk: new Set() });
}

/** So many of the questions, spread evenly over the lists; half of them short ones. */
function sample(questions: readonly Utterance[], most: number): readonly Utterance[] {
  const [brief, long] = [true, false].map((isShort) =>
    questions.filter(({ text }) => text.length <= short === isShort),
  ) as [Utterance[], Utterance[]];
  return [...spread(brief, most / 2), ...spread(long, most / 2)];
}

function spread<Item>(items: readonly Item[], most: number): Item[] {
  const every = Math.max(1, items.length / most);
  return Array.from({ length: Math.floor(items.length / every) }, (_, at) => {
    return items[Math.floor(at * every)] as Item;
  });
}
