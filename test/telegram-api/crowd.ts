import { setTimeout as sleep } from 'node:timers/promises';
import { Auditor, type Question } from './audit.js';
import type { Person } from './person.js';

/** Many people who ask. */
export interface CrowdOptions {
  readonly people: number;
  /** What each of them asks. `{n}` becomes a number that comes only once. */
  readonly questions: readonly Question[];
  /** `in-turn` waits for each answer, `at-once` does not; in turn unless told. */
  readonly manner?: 'in-turn' | 'at-once';
  /** Milliseconds to wait for an answer; 10,000 unless told. */
  readonly within?: number;
  /** Milliseconds between a person's questions; none unless told. */
  readonly pause?: number;
  /** Asks from the beginning again until so many seconds are over; once unless told. */
  readonly seconds?: number;
  /** Of their apps; `zh-hans` unless told. */
  readonly languageCode?: string;
}

/** How a crowd was answered. */
export interface CrowdReport {
  readonly asked: number;
  readonly answered: number;
  readonly unanswered: readonly string[];
  readonly outOfOrder: readonly string[];
  readonly twice: readonly string[];
  readonly repeated: readonly string[];
  /** Milliseconds from question to answer; 0 without an answer. */
  readonly latency: { readonly p50: number; readonly p99: number; readonly max: number };
  /** All of them, sorted. */
  readonly latencies: readonly number[];
  readonly seconds: number;
  /** Answers in a second. */
  readonly perSecond: number;
  /** The ids of the people. */
  readonly people: readonly number[];
}

let serial = 0;

/** Lets a crowd ask; resolves when everyone has their answers, or waited for them in vain. */
export async function runCrowd(
  newPerson: (languageCode: string) => Person,
  options: CrowdOptions,
): Promise<CrowdReport> {
  const { people, languageCode = 'zh-hans' } = options;
  const crowd = Array.from({ length: people }, () => newPerson(languageCode));
  const began = performance.now();
  const audits = await Promise.all(crowd.map((person) => askAll(person, options)));
  const seconds = (performance.now() - began) / 1000;
  const latencies = sorted(audits.flatMap((audit) => audit.latencies));
  const unanswered = audits.flatMap((audit) => audit.unanswered);
  return {
    asked: latencies.length + unanswered.length,
    answered: latencies.length,
    unanswered,
    outOfOrder: audits.flatMap(({ outOfOrder }) => outOfOrder),
    twice: audits.flatMap(({ twice }) => twice),
    repeated: audits.flatMap(({ repeated }) => repeated),
    ...timesOf(latencies, seconds),
    people: crowd.map(({ id }) => id),
  };
}

/** Crowds that asked one after another or at the same time, as one. @param seconds that it took all of them */
export function joinReports(reports: readonly CrowdReport[], seconds: number): CrowdReport {
  const all = <Of extends 'unanswered' | 'outOfOrder' | 'twice' | 'repeated'>(of: Of) =>
    reports.flatMap((report) => report[of]);
  return {
    asked: reports.reduce((sum, { asked }) => sum + asked, 0),
    answered: reports.reduce((sum, { answered }) => sum + answered, 0),
    ...{ unanswered: all('unanswered'), outOfOrder: all('outOfOrder') },
    ...{ twice: all('twice'), repeated: all('repeated') },
    ...timesOf(sorted(reports.flatMap(({ latencies }) => latencies)), seconds),
    people: reports.flatMap(({ people }) => people),
  };
}

/** @param latencies sorted */
function timesOf(latencies: readonly number[], seconds: number) {
  return {
    latency: { p50: at(latencies, 0.5), p99: at(latencies, 0.99), max: at(latencies, 1) },
    ...{ latencies, seconds },
    perSecond: latencies.length / seconds,
  };
}

const sorted = (values: readonly number[]): number[] => [...values].sort((a, b) => a - b);

async function askAll(person: Person, options: CrowdOptions) {
  const { questions, manner = 'in-turn', within = 10_000, pause = 0, seconds = 0 } = options;
  const { chat } = person;
  const auditor = new Auditor();
  const stopWatching = chat.watch((entry) => auditor.see(entry));
  const allAnswered = () => (auditor.waiting === 0 ? true : null);
  const end = Date.now() + seconds * 1000;
  do {
    for (const question of questions) {
      const { text, wants } = numbered(question);
      auditor.ask({ text, wants }, Date.now());
      person.writes(text);
      if (manner === 'in-turn') await chat.changes.waitFor(allAnswered, within);
      if (pause > 0) await sleep(pause);
    }
    await chat.changes.waitFor(allAnswered, within);
  } while (Date.now() < end);
  stopWatching();
  return auditor.result;
}

function numbered({ text, wants }: Question): Question {
  if (!text.includes('{n}')) return { text, wants };
  const number = String(++serial);
  return { text: text.replaceAll('{n}', number), wants: wants.replaceAll('{n}', number) };
}

/** The value below which that share of the sorted values lies. */
function at(sorted: readonly number[], share: number): number {
  return sorted[Math.max(Math.ceil(sorted.length * share) - 1, 0)] ?? 0;
}
