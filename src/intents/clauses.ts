import { sieved } from '../text/index.js';

/** What a Chinese question has. */
const asking = sieved(
  /[吗嘛么](?:呢|啊|呀)?$|(\p{Script=Han})不\1|是否|没有?$|不行|多久|怎[么样]|如何|咋|什么|啥|还是$/u,
);

/** What tells when, or on what condition, another clause holds. */
const condition = sieved(/后$|时候?$|的话$|^(?:如果|要是|等|万一)/);

/** Whether a normalised text asks something, in Chinese. */
export function isAsking(normalised: string): boolean {
  return asking.test(normalised);
}

const mostClauses = 4;

/**
 * The clauses of a normalised Chinese text that stand side by side without a joint ("手机解绑 邮箱换绑",
 * "会影响登录吗 还能绑回来吗"): all of them questions, or none. Empty for any other text.
 */
export function sideBySide(normalised: string): string[] {
  const clauses = normalised.split(' ').filter((clause) => clause.length > 2);
  if (clauses.length < 2 || clauses.length > mostClauses) return [];
  if (clauses.some((clause) => condition.test(clause))) return [];
  const questions = clauses.filter(isAsking);
  return questions.length === 0 || questions.length === clauses.length ? clauses : [];
}
