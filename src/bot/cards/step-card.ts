import {
  type Guide,
  type LocalKnowledge,
  type Method,
  methodsOf,
  type Step,
} from '../../knowledge/index.js';
import { linkButton, press, primary } from '../button.js';
import type { Block, Button, Card } from '../card.js';
import { rows } from '../keyboard.js';
import { textBlocks } from '../text-blocks.js';

/** A step of a guide's method that is known to exist. */
export interface Place {
  readonly topic: string;
  readonly guide: Guide;
  readonly methodId: string;
  readonly method: Method;
  /** From 1. */
  readonly number: number;
  readonly step: Step;
}

/** One step: what to do, what to look for, and the ways on. */
export function stepCard(local: LocalKnowledge, place: Place): Card {
  const { guide, method, number, step } = place;
  const steps = method.steps.length;
  return {
    title: `${guide.label} · ${method.label}`,
    progress: { step: number, steps },
    body: [...textBlocks(step.do), ...hints(local, step)],
    keyboard: rows(
      turnButtons(local, place),
      [press(local, { kind: 'missing', ...ids(place), step: number })],
      [...otherWay(local, place.topic, guide), press(local, { kind: 'all-steps', ...ids(place) })],
      linksOf(place),
    ),
  };
}

/** The step's link, else its method's. */
export function linksOf({ method, step }: Pick<Place, 'method' | 'step'>): Button[] {
  const link = step.link ?? method.link;
  return link ? [linkButton(link)] : [];
}

/** The step's own page, else one that the guide is done on: a place to look when a step does not fit. */
export function officialPage(place: Place): Button[] {
  const own = linksOf(place);
  const link = Object.values(place.guide.methods).find((method) => method.link)?.link;
  return own.length > 0 || !link ? own : [linkButton(link)];
}

/** A guide's other ways, where it has any. */
export function otherWay(local: LocalKnowledge, topic: string, guide: Guide): Button[] {
  return methodsOf(guide).length > 1 ? [press(local, { kind: 'ways', topic })] : [];
}

export function ids({ topic, methodId }: Pick<Place, 'topic' | 'methodId'>) {
  return { topic, method: methodId };
}

function hints(local: LocalKnowledge, step: Step): Block[] {
  const { note } = step;
  const blocks = lookFor(local, step);
  if (note) blocks.push({ kind: 'note', label: local.phrases.guide.note, text: note });
  return blocks;
}

/** What a step has on screen, where it tells. */
export function lookFor({ phrases }: LocalKnowledge, { look }: Step): Block[] {
  return look ? [{ kind: 'look', label: phrases.guide.look, text: look }] : [];
}

function turnButtons(local: LocalKnowledge, place: Place): Button[] {
  const { buttons } = local.phrases;
  const { number, method } = place;
  const to = (step: number, label: string) =>
    press(local, { kind: 'step', ...ids(place), step }, label);
  const back = number > 1 ? [to(number - 1, buttons.back)] : [];
  const on =
    number < method.steps.length
      ? to(number + 1, buttons.next)
      : press(local, { kind: 'finish', ...ids(place) });
  return [...back, primary(on)];
}
