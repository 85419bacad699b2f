import { type Button, type Card, type Reply, toPlainText } from '../../src/bot/index.js';

/** A card's labels, row by row. */
export function labelsOf({ keyboard }: Card): string[][] {
  return keyboard.map((row) => row.map(({ label }) => label));
}

/** What a card's buttons do: packed actions, and addresses of links. */
export function deedsOf({ keyboard }: Card): string[] {
  return keyboard.flat().map((button) => (button.kind === 'link' ? button.url : button.data));
}

/** The packed actions of the buttons that are set off. */
export function primaryOf({ keyboard }: Card): string[] {
  return keyboard
    .flat()
    .flatMap((button) => (button.kind === 'press' && button.primary ? [button.data] : []));
}

/** The only card that is shown. */
export function cardOf({ replies }: { readonly replies: readonly Reply[] }): Card {
  return only(replies).card;
}

/** What the only card says, as plain text. */
export function textOf(shown: { readonly replies: readonly Reply[] }): string {
  return toPlainText(cardOf(shown));
}

/** A button that does nothing but stand there. */
export function buttonOf(label: string): Button {
  return { kind: 'press', label, data: '1m', primary: false };
}

/** The only one of a list. */
export function only<Value>(values: readonly Value[]): Value {
  const [value] = values;
  if (value === undefined || values.length > 1) throw new Error(`there are ${values.length}`);
  return value;
}

/** A value that must be there. */
export function present<Value>(value: Value | null | undefined): Value {
  if (value === null || value === undefined) throw new Error('there is none');
  return value;
}
