import { type Link, methodsOf } from '../../knowledge/index.js';
import { linkButton } from '../button.js';
import { inMind, waysOn } from '../here.js';
import { rows } from '../keyboard.js';
import { fill } from '../phrase.js';
import type { Draft, Scene } from '../scene.js';
import { shortWord } from '../short-word.js';

/**
 * The official page of what they are at, with its address: the step's or the way's own, else those of the
 * guide in mind, else all there are. Their place is kept.
 */
export function tellPage(scene: Scene): Draft {
  const links = linksInMind(scene);
  const { official_hosts: all } = scene.knowledge.settings;
  const hosts = links.length > 0 ? links.map(({ url }) => new URL(url).host) : all;
  return shortWord(
    scene,
    fill(scene.local.phrases.follow.page, { hosts: [...new Set(hosts)].join(' · ') }),
    rows(links.map(linkButton), ...waysOn(scene)),
  );
}

function linksInMind(scene: Scene): Link[] {
  const here = inMind(scene);
  if (here.kind === 'outside') return [];
  const own = here.kind === 'step' ? (here.place.step.link ?? here.place.method.link) : undefined;
  if (own) return [own];
  const { guide } = here.kind === 'step' ? here.place : here;
  const found = methodsOf(guide).flatMap(([, { link }]) => link ?? []);
  return found.filter((link, index) => found.findIndex(({ url }) => url === link.url) === index);
}
