import type { Problem } from '../problem.js';
import type { Path } from '../read/yaml-file.js';
import { type Draft, type ShapedApp, shapedApps } from './draft.js';
import { addressesIn } from './official-link.js';

/** A name must say which app is meant, and only one. */
export function checkApps(draft: Draft): Problem[] {
  const apps = shapedApps(draft);
  return [...checkNames(apps), ...apps.flatMap(checkShown), ...apps.flatMap(checkOtherWords)];
}

function* checkNames(apps: readonly ShapedApp[]): Generator<Problem> {
  const taken = new Map<string, string>();
  for (const { id, value, point } of apps) {
    const own = new Set<string>();
    for (const [path, name] of namesOf(value)) {
      const key = sameness(name);
      if (key === '') {
        yield point(path, 'has no letter or digit');
        continue;
      }
      if ([...key].length === 1) yield point(path, 'is only one character long');
      const other = taken.get(key) ?? id;
      taken.set(key, other);
      if (other !== id) yield point(path, `is a name of ${other} as well`);
      else if (own.has(key) && path[0] === 'also')
        yield point(path, `is a name of ${id} already`, { warning: 'repeated-name' });
      own.add(key);
    }
  }
}

/** A channel, or the app that shows the talk, would make a link of an address. */
function checkShown({ value, point }: ShapedApp): Problem[] {
  return shownNames(value).flatMap(([path, name]) =>
    addressesIn(name).map((address) =>
      point(path, `holds the address ${address}: write the name without it`),
    ),
  );
}

function checkOtherWords({ value, point }: ShapedApp): Problem[] {
  const names = namesOf(value).map(([, name]) => sameness(name));
  return value.not.flatMap((word, index) => {
    const key = sameness(word);
    return names.some((name) => name !== key && key.includes(name))
      ? []
      : [point(['not', index], 'holds none of the names: there is nothing to mistake it for')];
  });
}

function namesOf(app: ShapedApp['value']): [path: Path, name: string][] {
  return [
    ...shownNames(app),
    ...app.also.map((each, index): [Path, string] => [['also', index], each]),
  ];
}

function shownNames({ name }: ShapedApp['value']): [path: Path, name: string][] {
  return Object.entries(name).flatMap(([locale, each]) =>
    each === undefined ? [] : [[['name', locale], each]],
  );
}

/** Two names that a question cannot tell apart have the same. */
function sameness(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
