import type { LogView } from './log-view.js';
import type { Memory } from './memory.js';
import type { Messenger } from './messenger.js';

/** The second click of a double click comes within this; it must not press the card that followed. */
const doubleClickMs = 350;

/** Hears what is pressed in the log. */
export function listenLog(log: LogView, memory: Memory, messenger: Messenger): void {
  log.place.addEventListener('click', (event) => {
    const { target } = event;
    const button = target instanceof Element ? target.closest('button') : null;
    if (button === null) return;
    const byPointer = event.detail > 0;
    if (byPointer && performance.now() - log.replacedAt < doubleClickMs) return;
    const id = Number(button.closest<HTMLElement>('[data-entry]')?.dataset.entry);
    const entry = memory.talk.entries.find((each) => each.id === id);
    const { press, retry } = button.dataset;
    if (press !== undefined && entry?.kind === 'shown') {
      const label = button.querySelector('.button-label')?.textContent ?? '';
      void messenger.press(press, { shown: entry, label, button });
    } else if (retry !== undefined) {
      // The retry button goes; the keyboard must not fall out of the log with it.
      log.place.focus({ preventScroll: true });
      if (entry?.kind === 'said') void messenger.sayAgain(entry);
      else messenger.tryAgain();
    }
  });

  // Enter held down would run through all steps.
  log.place.addEventListener('keydown', (event) => {
    if (event.repeat && event.target instanceof HTMLButtonElement) event.preventDefault();
  });
}
