const longest = 60;

/**
 * The host that a browser would open for an authority ("user@HOST:80", letters of other scripts, an IP
 * address in any notation), in lower-case ASCII. Empty when there is none.
 */
export function hostOf(authority: string): string {
  try {
    return new URL(`http://${authority}/`).hostname.replace(/\.$/, '');
  } catch {
    return authority.replace(/[^a-z\d.-]/g, '');
  }
}

/** Whether a host is one of some hosts or below it. */
export function isBelow(host: string, hosts: readonly string[]): boolean {
  return hosts.some((other) => host === other || host.endsWith(`.${other}`));
}

/** A host as it may be shown. */
export function shownHost(host: string): string {
  return host.slice(0, longest);
}

const own = ['qq.com', 'tencent.com'];

/** Whether a host wants to be taken for a page of QQ's, and is none. */
export function isLookAlike(host: string): boolean {
  return (/qq|tencent/.test(host) || host.startsWith('xn--')) && !isBelow(host, own);
}

/** Mail services, which people name as they name their mailbox. */
const mail = new Set(
  `163.com 126.com yeah.net 139.com 189.cn wo.cn 188.com sina.com sina.cn sohu.com tom.com 21cn.com gmail.com
  googlemail.com outlook.com hotmail.com live.com live.cn msn.com yahoo.com yahoo.com.tw yahoo.com.hk
  yahoo.co.jp icloud.com me.com mac.com qq.com mail.qq.com vip.qq.com foxmail.com aliyun.com proton.me
  protonmail.com gmx.com mail.ru yandex.ru naver.com`
    .split(/\s+/)
    .filter(Boolean),
);

export function isMailHost(host: string): boolean {
  return mail.has(host);
}
