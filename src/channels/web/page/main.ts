import { clientLocale } from './client-locale.js';
import { Composer } from './composer.js';
import { find } from './dom.js';
import { firstInterface } from './first-interface.js';
import { takeLinkedTopic } from './linked-topic.js';
import { listenLog } from './listen-log.js';
import { LogView } from './log-view.js';
import { Memory } from './memory.js';
import { Messenger } from './messenger.js';
import { stayAtEnd, toEnd } from './scroll.js';
import { fetchInterface } from './server.js';
import { showInterface } from './show-interface.js';
import { Typing } from './typing.js';
import { followViewport } from './viewport.js';

const scroller = find('scroller', HTMLElement);
const language = find('language', HTMLSelectElement);
const memory = new Memory();
let words = await firstInterface(memory.talk.locale ?? clientLocale(navigator.languages));

const log = new LogView(find('log', HTMLElement), () => words.phrases);
const typing = new Typing(find('typing', HTMLElement), () => toEnd(scroller));
const messenger = new Messenger({
  memory,
  log,
  typing,
  scroller,
  current: () => words,
  speak: async (locale) => {
    if (locale === words.locale) return;
    try {
      words = await fetchInterface(locale);
    } catch {
      return; // The bot's words came; the page's own can wait for the next answer.
    }
    showInterface(words);
    composer.refresh();
  },
});
const composer = new Composer(
  () => words,
  (text) => void messenger.say(text),
);

listenLog(log, memory, messenger);
memory.watch(() => {
  log.redraw(memory.talk);
  toEnd(scroller, 'instant');
});
find('new-talk', HTMLButtonElement).addEventListener('click', () => void messenger.renew());
language.addEventListener('change', async () => {
  const chosen = words.languages.find(({ locale }) => locale === language.value);
  if (chosen !== undefined) await messenger.press(chosen.action);
  language.value = words.locale;
});
stayAtEnd(scroller);
followViewport(() => composer.refresh());

showInterface(words);
find('app', HTMLElement).hidden = false;
log.redraw(memory.talk);
composer.refresh();
toEnd(scroller, 'instant');
if (matchMedia('(hover: hover) and (pointer: fine)').matches) composer.focus();

const topic = takeLinkedTopic();
if (topic !== undefined || memory.talk.entries.length === 0) await messenger.start(topic);
