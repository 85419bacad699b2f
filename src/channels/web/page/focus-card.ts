/** Moves the keyboard to a card: to its chief button, so that Enter goes on, or to the card itself. */
export function focusCard(line: HTMLElement): void {
  const target =
    line.querySelector<HTMLElement>('.button.primary') ??
    line.querySelector<HTMLElement>('.button') ??
    line.querySelector<HTMLElement>('.card');
  target?.focus({ preventScroll: true });
}
