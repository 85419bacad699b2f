import type { Content } from '../knowledge-base.js';
import { byPlace, errorsAmong, type Place, type Problem } from '../problem.js';
import type { Folder } from '../read/folder.js';
import { checkApps } from './check-apps.js';
import { checkLabels } from './check-labels.js';
import { checkLinks } from './check-links.js';
import { checkReferences } from './check-references.js';
import { checkSizes } from './check-sizes.js';
import { checkTranslations } from './check-translations.js';
import { checkUtterances } from './check-utterances.js';
import { convertDraft } from './convert-draft.js';
import { type Draft, shapedTopics } from './draft.js';
import { makeContent } from './make-content.js';
import { makeDraft } from './make-draft.js';

/** Content that can be used, perhaps with warnings, or everything that keeps it from being used. */
export type CheckedContent =
  | {
      readonly kind: 'usable';
      readonly content: Content;
      /** Where each of the content's utterances stands, in their order. */
      readonly places: readonly Place[];
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
    ...checkApps(draft),
    ...checkUtterances(draft),
    ...(['zh-CN', 'en'] as const).flatMap((locale) =>
      shapedTopics(draft, locale).flatMap((topic) => checkSizes(topic.id, topic, locale)),
    ),
  );
  problems.sort(byPlace);
  const isUsable = errorsAmong(problems).length === 0;
  const content = isUsable ? makeContent(draft, converted, folder.files) : null;
  return content
    ? { kind: 'usable', content, places: placesOf(draft), problems }
    : { kind: 'broken', problems };
}

function placesOf({ utterances }: Draft): Place[] {
  const ofTopics = utterances.filter(({ of }) => of === 'topic');
  return ofTopics.flatMap(({ file, lines }) =>
    (lines ?? []).map(({ line, column }) => ({ file, line, column })),
  );
}
