/** How a Chinese question ends. */
const asking = /(?:吗|么|嘛|没有?|不行|多久|怎么办|如何)(?:呢|啊|呀|的)?$/;

const mostClauses = 4;

/**
 * The clauses of a normalised Chinese text that stand side by side without a joint ("手机解绑 邮箱换绑",
 * "会影响登录吗 还能绑回来吗"): all of them questions, or none. Empty for any other text.
 */
export function sideBySide(normalised: string): string[] {
  const clauses = normalised.split(' ').filter((clause) => clause.length > 2);
  if (clauses.length < 2 || clauses.length > mostClauses) return [];
  const questions = clauses.filter((clause) => asking.test(clause));
  return questions.length === 0 || questions.length === clauses.length ? clauses : [];
}
