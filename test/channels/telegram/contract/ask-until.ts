import {
  type CrowdOptions,
  type CrowdReport,
  joinReports,
  type RemoteTelegram,
} from '../../../telegram-api/index.js';

const questions = ['a', 'b', 'c'].map((name) => ({
  text: `${name}{n}.`,
  wants: `said ${name}{n}.`,
}));

/**
 * Lets crowds ask a bot that echoes: each person three questions at once, and again when all are answered.
 * Resolves with what became of all they asked.
 *
 * @param crowds how many ask apart from each other, so that an answer that is late keeps few from asking
 */
export async function askUntil(
  isOver: () => boolean,
  telegram: RemoteTelegram,
  { crowds, ...options }: Pick<CrowdOptions, 'people' | 'pause'> & { readonly crowds: number },
): Promise<CrowdReport> {
  const since = performance.now();
  const reports: CrowdReport[] = [];

  async function askOn(): Promise<void> {
    while (!isOver()) {
      const manner = { manner: 'at-once', within: 60_000, seconds: 1 } as const;
      reports.push(await telegram.crowd({ ...options, ...manner, questions }));
    }
  }

  await Promise.all(Array.from({ length: crowds }, askOn));
  return joinReports(reports, (performance.now() - since) / 1000);
}
