import { authoredLocales } from '../locale.js';
import { isMove, moves } from '../moves.js';
import { fileProblem, type Problem } from '../problem.js';
import type { Point } from '../read/yaml-file.js';
import { topicIdSchema } from '../schema.js';
import { type Draft, fieldOf, type ShapedTopic, shapedTopics } from './draft.js';

/** A place that may name topics, whatever its shape. */
interface Naming {
  readonly raw: unknown;
  readonly point: Point;
}

/** Every id that is named must be defined, and be named once. */
export function checkReferences(draft: Draft): Problem[] {
  const languages = authoredLocales.map((locale) => draft.in[locale]);
  const isUnknown = (id: string): boolean =>
    !languages.some(({ topics, mayDefine }) => topics.has(id) || mayDefine(id));

  const offers = ({ raw, point }: Naming, name: string, self?: string): Problem[] => {
    const offered = listIn(raw, name);
    return offered.flatMap((id, index) => {
      const at = (message: string) => [point([name, index], `${name} offers ${message}`)];
      if (!isId(id)) return [];
      if (isUnknown(id)) return at(`${id}, a topic that nothing defines`);
      if (id === self) return at('the topic itself');
      return offered.indexOf(id) < index ? at(`${id} twice`) : [];
    });
  };

  const menu = draft.settings ? offers(draft.settings, 'menu') : [];
  const next = languages.flatMap(({ topics }) =>
    [...topics].flatMap(([id, topic]) =>
      ['next', 'choices', 'stuck', 'after'].flatMap((name) => offers(topic, name, id)),
    ),
  );
  const lists = draft.utterances.flatMap(({ file, of, name }) => {
    if (of === 'move')
      return isMove(name)
        ? []
        : [
            fileProblem(
              file,
              `is named for ${name}, which is no move; there are ${moves.join(', ')}`,
            ),
          ];
    return isUnknown(name)
      ? [fileProblem(file, `is named for ${name}, a topic that nothing defines`)]
      : [];
  });
  const forks = authoredLocales.flatMap((locale) =>
    shapedTopics(draft, locale).flatMap((topic) => forkProblems(topic, isUnknown)),
  );
  return [...menu, ...next, ...forks, ...lists];
}

/** A fork leads to topics, and to a way of its own guide. */
function forkProblems(
  { value, point }: ShapedTopic,
  isUnknown: (id: string) => boolean,
): Problem[] {
  if (value.kind !== 'guide' || !value.fork) return [];
  const { yes, no } = value.fork;
  const lost = yes.next.flatMap((id, index) =>
    isUnknown(id)
      ? [point(['fork', 'yes', 'next', index], `next offers ${id}, a topic that nothing defines`)]
      : [],
  );
  return Object.hasOwn(value.methods, no.method)
    ? lost
    : [...lost, point(['fork', 'no', 'method'], `${no.method} is no method of this guide`)];
}

function listIn(raw: unknown, name: string): readonly unknown[] {
  const list = fieldOf(raw, name);
  return Array.isArray(list) ? list : [];
}

/** What is no id at all is reported already. */
function isId(id: unknown): id is string {
  return topicIdSchema.safeParse(id).success;
}
