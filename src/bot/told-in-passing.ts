import { findPlace, standing } from './guide-moves.js';
import { hereOf, isAskedWhetherHelped } from './here.js';
import { stepTold } from './moves/index.js';
import { type Scene, sceneOf } from './scene.js';

const between = /[,，.。;；!！?？\n]+|(?<=\p{Script=Han})\s+(?=\p{Script=Han})/u;

/** Tells of no deed that they have done. */
const notDone =
  /他|她|佢|对方|對方|人家|别人|別人|有人|骗|騙|客服|\b(?:he|she|they|him|her|them|someone|guy)\b|不|没|沒|未|冇|唔|吗|嗎|怎么|怎麼|如果|要是|n.t\b|\bnot\b|\bif\b/i;

/**
 * Where somebody stands who tells on the way to a question how far they are ("登好了，这个要钱吗"): the question is
 * answered from there.
 */
export function toldInPassing(scene: Scene, asked: string): Scene {
  const here = hereOf(scene);
  if (here.kind !== 'step' || isAskedWhetherHelped(scene)) return scene;
  const { topic, methodId, method, number } = here.place;
  const clauses = asked.split(between).filter((clause) => clause.trim() !== '');
  // The last one asks.
  const told = clauses
    .slice(0, -1)
    .filter((clause) => !notDone.test(clause))
    .map((clause) => stepTold(method.steps, clause) ?? 0);
  const place = findPlace(scene, topic, methodId, Math.max(0, ...told));
  if (!place || place.number <= number) return scene;
  const at = { topic, method: methodId, step: place.number };
  return sceneOf(scene.knowledge, standing(scene.session, at));
}
