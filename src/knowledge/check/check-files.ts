import type { Content } from '../knowledge-base.js';
import { byPlace, type Problem } from '../problem.js';
import type { Folder } from '../read/folder.js';
import { checkLabels } from './check-labels.js';
import { checkLinks } from './check-links.js';
import { checkReferences } from './check-references.js';
import { checkSizes } from './check-sizes.js';
import { checkTranslations } from './check-translations.js';
import { checkUtterances } from './check-utterances.js';
import { convertDraft } from './convert-draft.js';
import { shapedTopics } from './draft.js';
import { makeContent } from './make-content.js';
import { makeDraft } from './make-draft.js';

/** Content that can be used, perhaps with warnings, or everything that keeps it from being used. */
export type CheckedContent =
  | {
      readonly kind: 'usable';
      readonly content: Content;
      readonly problems: readonly Problem[];
    }
  | { readonly kind: 'broken'; readonly problems: readonly Problem[] };

/** Checks a folder's files, one by one and against each other, and derives what is not written. */
export async function checkFiles(folder: Folder): Promise<CheckedContent> {
  const problems: Problem[] = [...folder.problems];
  if (problems.some(({ file }) => file === '.')) return { kind: 'broken', problems };
  const draft = makeDraft(folder.files, (...found) => problems.push(...found));
  const converted = await convertDraft(draft);
  problems.push(
    ...converted.problems,
    ...checkReferences(draft),
    ...checkTranslations(draft),
    ...checkLinks(draft),
    ...checkLabels(draft),
    ...checkUtterances(draft),
    ...(['zh-CN', 'en'] as const).flatMap((locale) =>
      shapedTopics(draft, locale).flatMap((topic) => checkSizes(topic.id, topic, locale)),
    ),
  );
  problems.sort(byPlace);
  const content = problems.some(({ severity }) => severity === 'error')
    ? null
    : makeContent(draft, converted, folder.files);
  return content ? { kind: 'usable', content, problems } : { kind: 'broken', problems };
}
