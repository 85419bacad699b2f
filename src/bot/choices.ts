import type { Keyboard } from './card.js';
import { languageCard } from './cards/language-card.js';
import { menuCard } from './cards/menu-cards.js';
import { cardAt } from './guide-moves.js';
import type { Scene } from './scene.js';
import type { ScreenChoice } from './session.js';

/** The buttons of a keyboard that can be picked by typing, in reading order. Links cannot. */
export function choicesOn(keyboard: Keyboard): ScreenChoice[] {
  return keyboard
    .flat()
    .flatMap((button) =>
      button.kind === 'press' ? [{ label: button.label, data: button.data }] : [],
    );
}

/**
 * What a person may name whatever is on screen: the ways on from where they stand in a guide ("next"
 * after a side question), the languages, and the menu.
 */
export function standingChoices(scene: Scene): ScreenChoice[] {
  const { knowledge, local, session } = scene;
  const here = cardAt(scene);
  const cards = [
    ...(here ? [here] : []),
    languageCard(knowledge, local, session.locale),
    menuCard(knowledge, local),
  ];
  return cards.flatMap(({ keyboard }) => choicesOn(keyboard));
}
