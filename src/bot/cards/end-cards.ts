import type { Guide, LocalKnowledge } from '../../knowledge/index.js';
import { humanButton, press, primary, topicButtons } from '../button.js';
import type { Card } from '../card.js';
import { fitted, rows, stack } from '../keyboard.js';
import { textBlocks } from '../text-blocks.js';
import { otherWay } from './step-card.js';

/** After the last step: did it help? */
export function finishedCard(
  local: LocalKnowledge,
  topic: string,
  methodId: string,
  steps: number,
): Card {
  const { guide, buttons } = local.phrases;
  return {
    title: guide.finished_title,
    body: textBlocks(guide.finished),
    keyboard: rows(
      [
        primary(press(local, { kind: 'helped', topic, helped: true })),
        press(local, { kind: 'helped', topic, helped: false }),
      ],
      [press(local, { kind: 'step', topic, method: methodId, step: steps }, buttons.back)],
    ),
  };
}

/** It helped: what people do next. */
export function helpedCard(local: LocalKnowledge, guide: Guide): Card {
  return {
    body: textBlocks(local.phrases.guide.helped),
    keyboard: fitted([], stack(topicButtons(local, guide.after ?? guide.next)), [
      [press(local, { kind: 'menu' })],
    ]),
  };
}

/** It did not help: why? A reason leads to the topic that does. */
export function notHelpedCard(local: LocalKnowledge, topic: string, guide: Guide): Card {
  const reasons = (guide.stuck ?? []).flatMap((cause, index) =>
    local.topics.has(cause) ? [[press(local, { kind: 'reason', topic, reason: index + 1 })]] : [],
  );
  const others = reasons.length > 0 ? [] : stack(topicButtons(local, guide.next));
  return {
    body: textBlocks(local.phrases.guide.not_helped),
    keyboard: fitted(reasons, others, [
      [...otherWay(local, topic, guide), ...humanButton(local)],
      [press(local, { kind: 'menu' })],
    ]),
  };
}
