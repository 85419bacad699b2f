import { setTimeout as sleep } from 'node:timers/promises';
import type { Person } from '../../../telegram-api/index.js';
import type { Random } from '../../../telegram-api/random.js';

const words = [
  '/unbind_phone',
  '/menu',
  '下一步',
  '怎么解绑邮箱',
  '好了',
  'how do I unbind my phone',
  '2',
];

/**
 * Taps and writes whatever comes to hand, on old cards as on new ones, and often without waiting for
 * what comes of it.
 */
export async function walkRestlessly(person: Person, random: Random, steps: number): Promise<void> {
  person.writes('/unbind_phone');
  await person.sees(/./, 20_000);
  for (let step = 0; step < steps; step++) {
    const screens = person.screens.filter(({ buttons }) => labelsOf(buttons).length > 0);
    const screen = screens[random.whole(0, screens.length - 1)];
    const labels = labelsOf(screen?.buttons ?? []);
    const label = labels[random.whole(0, labels.length - 1)];
    if (!screen || label === undefined || random.chance(0.2))
      person.writes(words[random.whole(0, words.length - 1)] ?? '');
    else
      for (let times = random.chance(0.3) ? 2 : 1; times > 0; times--)
        void person.taps(label, { on: screen });
    if (random.chance(0.5)) await sleep(random.whole(1, 60));
  }
}

/** The buttons that lead to the bot. */
function labelsOf(buttons: Person['screen']['buttons']): string[] {
  return buttons.flat().flatMap(({ text, callback_data }) => (callback_data ? [text] : []));
}
