/**
 * Makes a function of a text that remembers its last result: within a turn the same text is asked
 * about again and again.
 */
export function rememberLast<Result>(work: (text: string) => Result): (text: string) => Result {
  let last: { readonly text: string; readonly result: Result } | undefined;
  return (text) => {
    if (last?.text !== text) last = { text, result: work(text) };
    return last.result;
  };
}
