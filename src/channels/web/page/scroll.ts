const margin = 16;

/**
 * Scrolls what is new into view, from its first line to the end of the log. What is taller than
 * the screen is shown from its beginning, and a talk from its very top.
 */
export function reveal(scroller: HTMLElement, line: HTMLElement): void {
  // A line that is still moving in has its final place in `offsetTop`, counted from the scroller.
  const top = line.previousElementSibling === null ? 0 : line.offsetTop - margin;
  scroller.scrollTo({ top: Math.min(top, scroller.scrollHeight - scroller.clientHeight) });
}

/** Goes to the end of the log. */
export function toEnd(scroller: HTMLElement, behavior: ScrollBehavior = 'auto'): void {
  scroller.scrollTo({ top: scroller.scrollHeight, behavior });
}

/** Stays at the end of the log when the room for it changes, as when the keyboard comes up. */
export function stayAtEnd(scroller: HTMLElement): void {
  let atEnd = true;
  scroller.addEventListener('scroll', () => {
    atEnd = scroller.scrollHeight - scroller.clientHeight - scroller.scrollTop < margin;
  });
  new ResizeObserver(() => {
    if (atEnd) toEnd(scroller, 'instant');
  }).observe(scroller);
}
