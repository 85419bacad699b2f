import type { Link, LocalKnowledge } from '../knowledge/index.js';
import { type Action, packAction } from './action.js';
import type { Button } from './card.js';
import { fill } from './phrase.js';
import type { Position } from './session.js';

/** The label of an action's button; undefined when the knowledge lacks what the action names. */
export function actionLabel(local: LocalKnowledge, action: Action): string | undefined {
  const { buttons } = local.phrases;
  switch (action.kind) {
    case 'topic':
      return local.topics.get(action.topic)?.label;
    case 'ways':
      return buttons.other_way;
    case 'step':
    case 'resume':
      return fill(buttons.back_to_step, { step: action.step });
    case 'all-steps':
      return buttons.all_steps;
    case 'missing':
      return buttons.missing;
    case 'finish':
      return buttons.finish;
    case 'fork': {
      const guide = local.topics.get(action.topic);
      const fork = guide?.kind === 'guide' ? guide.fork : undefined;
      return action.yes ? fork?.yes.label : fork?.no.label;
    }
    case 'reason': {
      const guide = local.topics.get(action.topic);
      const reason = guide?.kind === 'guide' ? guide.stuck?.[action.reason - 1] : undefined;
      return reason === undefined ? undefined : local.topics.get(reason)?.label;
    }
    case 'helped':
      return action.helped ? buttons.helped : buttons.not_helped;
    case 'menu':
      return buttons.menu;
    case 'none-of-these':
      return buttons.none_of_these;
    case 'languages':
    case 'language':
      return buttons.language;
  }
}

type PressButton = Button & { readonly kind: 'press' };

/** A button that does an action, under a label of its own where it has one. */
export function press(local: LocalKnowledge, action: Action, label?: string): PressButton {
  return {
    kind: 'press',
    label: label ?? actionLabel(local, action) ?? local.phrases.buttons.menu,
    data: packAction(action),
    primary: false,
  };
}

/** The same button, as the one that most people want next. */
export function primary(button: PressButton): PressButton {
  return { ...button, primary: true };
}

export function linkButton({ label, url }: Link): Button {
  return { kind: 'link', label, url };
}

/** Buttons for those of the topics that exist, in order, each once. */
export function topicButtons(local: LocalKnowledge, topics: readonly string[]): PressButton[] {
  return [...new Set(topics)]
    .filter((topic) => local.topics.has(topic))
    .map((topic) => press(local, { kind: 'topic', topic }));
}

/** The way to a human, where the knowledge has one. */
export function humanButton(local: LocalKnowledge): PressButton[] {
  return local.topics.has('human')
    ? [press(local, { kind: 'topic', topic: 'human' }, local.phrases.buttons.human)]
    : [];
}

/** Leads a person who asked, or strayed, on the way back to their step. */
export function backToStep(local: LocalKnowledge, at: Position | null): PressButton[] {
  if (!at || at.method === null) return [];
  return [
    primary(press(local, { kind: 'resume', topic: at.topic, method: at.method, step: at.step })),
  ];
}
