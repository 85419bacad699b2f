import { type Guide, type Link, methodsOf } from '../../knowledge/index.js';
import { linkButton } from '../button.js';
import { fold } from '../fold.js';
import { guideAt, inMind, waysOn } from '../here.js';
import { rows } from '../keyboard.js';
import { fill } from '../phrase.js';
import type { Draft, Scene } from '../scene.js';
import { shortWord } from '../short-word.js';

/**
 * The official page of what they are at, with its address: the step's or the way's own, else those of the
 * guide in mind, else those that a text names, else all there are. Their place is kept.
 */
export function tellPage(scene: Scene, text = ''): Draft {
  return withHosts(scene, scene.local.phrases.follow.page, text);
}

/** What to try where the page does not open. */
export function tellPageNotOpen(scene: Scene, text = ''): Draft {
  return withHosts(scene, scene.local.phrases.follow.page_not_open, text);
}

function withHosts(scene: Scene, phrase: string, text: string): Draft {
  const links = linksInMind(scene, text);
  const { official_hosts: all } = scene.knowledge.settings;
  const hosts = links.length > 0 ? links.map(({ url }) => new URL(url).host) : all;
  return shortWord(
    scene,
    fill(phrase, { hosts: [...new Set(hosts)].join(' · ') }),
    rows(links.map(linkButton), ...waysOn(scene)),
  );
}

function linksInMind(scene: Scene, text: string): Link[] {
  const here = inMind(scene);
  if (here.kind === 'outside') return linksNamed(scene, text);
  const own = here.kind === 'step' ? (here.place.step.link ?? here.place.method.link) : undefined;
  if (own) return [own];
  return linksOf(guideAt(here).guide);
}

/** Those of all guides whose page a text names, as the end of its label does. */
function linksNamed({ local }: Scene, text: string): Link[] {
  const guides = [...local.topics.values()].filter((topic) => topic.kind === 'guide');
  const all = eachOnce(guides.flatMap(linksOf));
  const said = fold(text);
  const named = all.filter(({ label }) => said.includes(fold(label.split(' ').at(-1) ?? '')));
  return named.length > 0 ? named : all;
}

const linksOf = (guide: Guide): Link[] =>
  eachOnce(methodsOf(guide).flatMap(([, { link }]) => link ?? []));

function eachOnce(links: readonly Link[]): Link[] {
  return links.filter((link, index) => links.findIndex(({ url }) => url === link.url) === index);
}
