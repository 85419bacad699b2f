/**
 * Takes out what Telegram would take out or refuse: control characters and overrides of the writing
 * direction, and halves of surrogate pairs. Done first, so that lengths and comparisons hold.
 */
export function clean(text: string): string {
  return text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[\u2028-\u202e]/g, '')
    .replaceAll(/(?!\n)\p{Cc}/gu, ' ')
    .replaceAll(/\p{Cs}/gu, '\ufffd');
}

/** Whether anything in a text can be seen. Telegram refuses a message or a label without. */
export function isVisible(text: string): boolean {
  return /[^\s\p{C}\p{Z}\u115f\u1160\u2800\u3164\uffa0]/u.test(text);
}
