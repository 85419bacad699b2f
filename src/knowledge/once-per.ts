/**
 * Makes a function that works its result out once for each object: content stays as it is for many
 * turns. What is no longer used is forgotten with its object.
 */
export function oncePer<Key extends object, Result>(
  work: (key: Key) => Result,
): (key: Key) => Result {
  const known = new WeakMap<Key, { readonly result: Result }>();
  return (key) => {
    let kept = known.get(key);
    if (kept === undefined) {
      kept = { result: work(key) };
      known.set(key, kept);
    }
    return kept.result;
  };
}
