import { methodsOf } from '../../knowledge/index.js';
import { unpackAction } from '../action.js';
import { doAction } from '../do-action.js';
import { findPlace, toStep } from '../guide-moves.js';
import { hereOf } from '../here.js';
import { noSuchChoice } from '../notices.js';
import type { Draft, Scene } from '../scene.js';

/**
 * What stands at a place among the choices on screen: "the second one"; of a guide's ways, the one whose
 * description shares the most words with what was said: "the one that shows them all".
 */
export function pickByPlace(
  scene: Scene,
  place: number | 'last' | undefined,
  text = '',
): Draft | null {
  const { choices } = scene.session;
  if (choices.length === 0) return null;
  if (place === undefined) return pickByWords(scene, text);
  const choice = place === 'last' ? choices.at(-1) : choices[place - 1];
  if (!choice) return noSuchChoice(scene);
  const action = unpackAction(choice.data);
  return action && doAction(scene, action);
}

function pickByWords(scene: Scene, text: string): Draft | null {
  const here = hereOf(scene);
  if (here.kind !== 'overview') return null;
  const said = pairs(text);
  const shared = methodsOf(here.guide).map(([id, { label, fits }]) => ({
    id,
    count: [...pairs(`${label} ${fits}`)].filter((pair) => said.has(pair)).length,
  }));
  const [best, second] = shared.sort((one, other) => other.count - one.count);
  if (!best || best.count === 0 || best.count === second?.count) return null;
  const place = findPlace(scene, here.topic, best.id, 1);
  return place && toStep(scene, place, false);
}

/** Pointing words, which every description may have. */
const pointing = /那个|这个|就是|哪个|那个|個/g;

/** The pairs of letters or characters that stand side by side. */
function pairs(text: string): Set<string> {
  const folded = text.toLowerCase().replace(pointing, ' ');
  return new Set(
    Array.from(folded, (_, at) => folded.slice(at, at + 2)).filter((pair) =>
      /^[\p{L}\p{N}]{2}$/u.test(pair),
    ),
  );
}
