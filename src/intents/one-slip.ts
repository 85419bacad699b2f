/**
 * Whether two words differ by one slip of the hand at most: a letter too many, one too few, a wrong
 * one, or two neighbours swapped.
 */
export function isOneSlip(a: string, b: string): boolean {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let endA = a.length;
  let endB = b.length;
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA--;
    endB--;
  }
  const longer = Math.max(endA, endB) - start;
  if (longer <= 1) return true;
  const swapped = a[start] === b[start + 1] && a[start + 1] === b[start];
  return longer === 2 && endA === endB && swapped;
}
