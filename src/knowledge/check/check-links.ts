import { sayApp } from '../app-placeholder.js';
import { authoredLocales } from '../locale.js';
import type { Problem } from '../problem.js';
import type { Path, Point } from '../read/yaml-file.js';
import { linkSchema, settingsSchema } from '../schema.js';
import { textsOf } from '../texts.js';
import { type Draft, fieldOf } from './draft.js';
import { addressesIn, whyUnofficial } from './official-link.js';

/** Links, and addresses within texts, lead to official hosts only. */
export function checkLinks(draft: Draft): Problem[] {
  const hosts = officialHosts(draft);
  return authoredLocales.flatMap((locale) => {
    const { topics, phrases } = draft.in[locale];
    return [
      ...[...topics.values()].flatMap(({ raw, point }) => linkProblems(raw, point, hosts)),
      ...(phrases ? linkProblems(phrases.value, phrases.point, hosts) : []),
    ];
  });
}

/** The hosts that links may lead to; null when the settings do not tell. */
function officialHosts({ settings }: Draft): readonly string[] | null {
  const written = fieldOf(settings?.raw, 'official_hosts');
  return settingsSchema.shape.official_hosts.safeParse(written).data ?? null;
}

function linkProblems(value: unknown, point: Point, hosts: readonly string[] | null): Problem[] {
  return [
    ...linksOf(value).flatMap(([path, url]) => {
      // What is no address at all is reported already.
      const why = linkSchema.shape.url.safeParse(url).success ? whyUnofficial(url, hosts) : null;
      return why ? [point(path, why)] : [];
    }),
    ...[...textsOf(value)].flatMap(([path, text]) =>
      addressesSaid(text).flatMap((address) => {
        const url = address.includes('://') ? address : `https://${address}`;
        const why = whyUnofficial(url, hosts);
        return why ? [point(path, `holds the address ${address}, which ${why}`)] : [];
      }),
    ),
  ];
}

/** The addresses of a text as it is said, whether or not it names an app. */
function addressesSaid(text: string): string[] {
  const said = [null, { spoken: 'app', onScreen: '「app」' }].map((app) => sayApp(text, app));
  return [...new Set(said.flatMap(addressesIn))];
}

function linksOf(value: unknown, path: Path = []): [path: Path, url: string][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => {
    const at = [...path, Array.isArray(value) ? Number(name) : name];
    return name === 'url' && typeof inner === 'string' ? [[at, inner]] : linksOf(inner, at);
  });
}
