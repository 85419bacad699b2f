import { authoredLocales } from '../locale.js';
import { fileProblem, type Problem } from '../problem.js';
import type { Path, Point } from '../read/yaml-file.js';
import { type Draft, shapedTopics } from './draft.js';

/** Every id that is named must be defined, and be named once. */
export function checkReferences(draft: Draft): Problem[] {
  const defined = new Set(authoredLocales.flatMap((locale) => [...draft.in[locale].topics.keys()]));
  const complete = authoredLocales.every((locale) => draft.in[locale].complete);
  const isUnknown = (id: string) => complete && !defined.has(id);

  const offers = (point: Point, path: Path, name: string, ids: readonly string[], self?: string) =>
    ids.flatMap((id, index) => {
      const at = (message: string) => [point([...path, index], message)];
      if (isUnknown(id)) return at(`${name} offers ${id}, a topic that nothing defines`);
      if (id === self) return at(`${name} offers the topic itself`);
      return ids.indexOf(id) < index ? at(`${name} offers ${id} twice`) : [];
    });

  const menu = draft.settings
    ? offers(draft.settings.point, ['menu'], 'menu', draft.settings.value.menu)
    : [];
  const next = authoredLocales.flatMap((locale) =>
    shapedTopics(draft, locale).flatMap(({ id, value, point }) =>
      value.kind === 'choice'
        ? offers(point, ['choices'], 'choices', value.choices, id)
        : offers(point, ['next'], 'next', value.next, id),
    ),
  );
  const lists = draft.utterances
    .filter(({ topic }) => isUnknown(topic))
    .map(({ file, topic }) =>
      fileProblem(file, `is named for ${topic}, a topic that nothing defines`),
    );
  return [...menu, ...next, ...lists];
}
