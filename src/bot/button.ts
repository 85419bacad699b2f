import type { Link, LocalKnowledge } from '../knowledge/index.js';
import { type Action, packAction } from './action.js';
import type { Button } from './card.js';
import { fill } from './phrase.js';

/** The label of an action's button; undefined when the knowledge lacks what the action names. */
export function actionLabel(local: LocalKnowledge, action: Action): string | undefined {
  const { buttons, language_name } = local.phrases;
  switch (action.kind) {
    case 'topic':
      return local.topics.get(action.topic)?.label;
    case 'step':
    case 'resume':
      return fill(buttons.back_to_step, { step: action.step });
    case 'all-steps':
      return buttons.all_steps;
    case 'missing':
      return buttons.missing;
    case 'finish':
      return buttons.finish;
    case 'helped':
      return action.helped ? buttons.helped : buttons.not_helped;
    case 'menu':
      return buttons.menu;
    case 'none-of-these':
      return buttons.none_of_these;
    case 'languages':
      return buttons.language;
    case 'language':
      return language_name;
  }
}

/** A button that does an action, under a label of its own where it has one. */
export function press(local: LocalKnowledge, action: Action, label?: string): Button {
  return {
    kind: 'press',
    label: label ?? actionLabel(local, action) ?? local.phrases.buttons.menu,
    data: packAction(action),
    primary: false,
  };
}

/** The same button, as the one that most people want next. */
export function primary(button: Button): Button {
  return button.kind === 'press' ? { ...button, primary: true } : button;
}

export function linkButton({ label, url }: Link): Button {
  return { kind: 'link', label, url };
}

/** Buttons for those of the topics that exist, in order, each once. */
export function topicButtons(local: LocalKnowledge, topics: readonly string[]): Button[] {
  return [...new Set(topics)]
    .filter((topic) => local.topics.has(topic))
    .map((topic) => press(local, { kind: 'topic', topic }));
}
