import type { Card, Reply } from '../../../../src/bot/index.js';
import type { Script } from './scripted-bot.js';

/** A card that says a text and has a button for each label; `→b` goes to `b`. */
const card = (text: string, ...labels: string[]): Card => ({
  title: text,
  body: [],
  keyboard: [labels.map((label) => ({ kind: 'press', label, data: label, primary: false }))],
});
export const say = (text: string, ...labels: string[]): Reply => ({
  card: card(text, ...labels),
  replaces: false,
});
export const put = (text: string, ...labels: string[]): Reply => ({
  card: card(text, ...labels),
  replaces: true,
});

/** Says back what was said; a button `→x` leads to the card x. */
export const echo: Script = (event) => {
  switch (event.kind) {
    case 'started':
      return [say(`started ${event.payload ?? 'plainly'}`, '→a', '→b')];
    case 'said':
      return [say(`said ${event.text}`, '→a')];
    case 'pressed':
      return [put(`now ${event.data.slice(1)}`, '→a', '→b')];
    case 'sent-unsupported':
      return [say(`sent ${event.what}`)];
  }
};
