import { authoredLocales } from '../locale.js';
import type { Problem } from '../problem.js';
import type { Path } from '../read/yaml-file.js';
import { type Draft, shapedTopics, type Written } from './draft.js';
import { addressesIn, whyUnofficial } from './official-link.js';
import { textsOf } from './texts.js';

/** Links, and addresses within texts, lead to official hosts only. */
export function checkLinks(draft: Draft): Problem[] {
  const hosts = draft.settings?.value.official_hosts;
  if (!hosts) return [];
  return authoredLocales.flatMap((locale) => {
    const { phrases } = draft.in[locale];
    const places: Written<object>[] = [
      ...shapedTopics(draft, locale),
      ...(phrases ? [phrases] : []),
    ];
    return places.flatMap(({ value, point }) => [
      ...linksOf(value).flatMap(([path, url]) => {
        const why = whyUnofficial(url, hosts);
        return why ? [point(path, why)] : [];
      }),
      ...[...textsOf(value)].flatMap(([path, text]) =>
        addressesIn(text).flatMap((address) => {
          const url = address.includes('://') ? address : `https://${address}`;
          const why = whyUnofficial(url, hosts);
          return why ? [point(path, `holds the address ${address}, which ${why}`)] : [];
        }),
      ),
    ]);
  });
}

function linksOf(value: unknown, path: Path = []): [path: Path, url: string][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => {
    const at = [...path, Array.isArray(value) ? Number(name) : name];
    return name === 'url' && typeof inner === 'string' ? [[at, inner]] : linksOf(inner, at);
  });
}
