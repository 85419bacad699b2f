import { isAboutApp, type KnowledgeBase, oncePer, type Phrases } from '../knowledge/index.js';
import type { Keyboard } from './card.js';
import { languageCard } from './cards/language-card.js';
import { menuCard } from './cards/menu-cards.js';
import { cardAt } from './guide-moves.js';
import type { Scene } from './scene.js';
import type { ScreenChoice } from './session.js';

/** The buttons of a keyboard that can be picked by typing, in reading order. Links cannot. */
export function choicesOn(keyboard: Keyboard): ScreenChoice[] {
  const choices: ScreenChoice[] = [];
  for (const row of keyboard)
    for (const button of row)
      if (button.kind === 'press') choices.push({ label: button.label, data: button.data });
  return choices;
}

/**
 * What a person may name whatever is on screen: the ways on from where they stand in a guide ("next"
 * after a side question), the languages, and the menu.
 */
export function standingChoices(scene: Scene): readonly ScreenChoice[] {
  const { knowledge, local, session } = scene;
  const { at, app, locale } = session;
  // There may be hundreds of apps that a button is named for.
  if (at !== null && app !== null && isAboutApp(knowledge, at.topic)) return choicesFrom(scene);
  const place = [locale, at?.topic, at?.method, at?.step].join(' ');
  const kept = byPlace(knowledge)(local.phrases);
  const choices = kept.get(place) ?? choicesFrom(scene);
  kept.set(place, choices);
  return choices;
}

/** What was worked out for the places of some knowledge, in one wording of a language. */
const byPlace = oncePer((_: KnowledgeBase) =>
  oncePer((_: Phrases) => new Map<string, readonly ScreenChoice[]>()),
);

function choicesFrom(scene: Scene): ScreenChoice[] {
  const { knowledge, local, session } = scene;
  const here = cardAt(scene);
  const cards = [
    ...(here ? [here] : []),
    languageCard(knowledge, local, session.locale),
    menuCard(knowledge, local),
  ];
  return cards.flatMap(({ keyboard }) => choicesOn(keyboard));
}
