import { loadProductData } from '../../peers/product-data.js';
import type { Outcome } from '../outcome.js';
import { curveReport } from './curve-report.js';
import { measureShare } from './measure-share.js';

export interface CurveOptions {
  readonly contentDir: string;
  /** The folder of the evaluation sets. */
  readonly askedDir: string;
  readonly markdown: boolean;
}

const shares = [1 / 16, 1 / 8, 1 / 4, 1 / 2, 3 / 4, 1];

/**
 * Measures how much the utterances still bring, by learning from fewer of them.
 *
 * @throws {Error} for content or questions that do not pass their check
 */
export async function curve({ contentDir, askedDir, markdown }: CurveOptions): Promise<Outcome> {
  const data = await loadProductData(contentDir, askedDir);
  const topics = [...new Set(data.utterances.map(({ topic }) => topic))]
    .filter((topic) => ['guide', 'article'].includes(data.kindOf(topic) ?? ''))
    .sort();
  const figures = shares.map((share) => measureShare(data, share));
  return { output: curveReport(figures, topics, markdown), isWell: true };
}
