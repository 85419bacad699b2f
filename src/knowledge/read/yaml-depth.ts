import type { CST } from 'yaml';

/**
 * Whether a parsed file nests deeper than any content does. The YAML composer recurses, and running
 * out of stack inside a regular expression ends the whole process, so this is asked before.
 */
export function isTooDeep(tokens: readonly CST.Token[], most = 32): boolean {
  const open: [token: CST.Token, depth: number][] = tokens.map((token) => [token, 0]);
  for (let next = open.pop(); next; next = open.pop()) {
    const [token, depth] = next;
    if (depth > most) return true;
    if (token.type === 'document' && token.value) open.push([token.value, depth]);
    if (!('items' in token)) continue;
    for (const { key, value } of token.items) {
      if (key) open.push([key, depth + 1]);
      if (value) open.push([value, depth + 1]);
    }
  }
  return false;
}
