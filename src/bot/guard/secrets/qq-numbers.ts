const behind = new RegExp(
  [
    '^\\s?(?:这个|那个) ?(?:qq|扣扣|企鹅|q(?![a-z]))',
    // "482913 是 QQ 验证码" is a code.
    '^\\s?(?:就?是|is) ?(?:我|你|my)?的? ?(?:qq|扣扣|企鹅|q(?![a-z]))(?! ?(?:邮箱|发|安全|登|验证|的?[验码]|code|verif|security|login))',
    '^ ?(?:qq|扣扣) ?号',
  ].join('|'),
);

/** Whether a number that ends at a place is said to be a QQ number: "12345678 这个QQ". */
export function isQqBehind(shadow: string, end: number): boolean {
  return behind.test(shadow.slice(end, end + 24));
}
