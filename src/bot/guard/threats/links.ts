import { sieved } from '../../../text/index.js';
import { hostOf, isBelow, isLookAlike, isMailHost, shownHost } from './hosts.js';
import { type Link, linkShapes } from './link-shapes.js';

/** Words that make a link of a host that is named near them. */
const before = sieved(
  /(?:链接|网址|网页地址|域名|点[开击进了]|点一?下|发来|发了?个?|发[给我]|[让叫要]我(?:去|先)?(?:打开|登|点|进|上|访问|填|扫)|钓鱼|[假仿骗]|冒充|短信|扫码|\b(?:link|url|click|clicked|tap|phishing|fake|scam|sent me|open this|go to|visit|told me to|asked me to|wang ?zhi|lian ?jie))[^。！？!?\n]{0,16}$/,
);
const behind = sieved(
  /^[^。！？!?\n]{0,6}?(?:链接|网址|域名|钓鱼|假的|真的吗|是真是假|真假|骗|靠谱|安全吗|正规|可信|能点|能信|敢点|可以点|能打开吗|是不是官方|是官方|官方的?吗|什么网站|这个?网[站页][^。！？!?\n]{0,6}(?:[能可]以?|说|帮|让|叫|要)|\b(?:link|url|legit|real\b|fake|safe|phishing|scam|official|trust))/,
);
/** "bilibili.com 这个网站怎么解绑" asks about an app. */
const asked = sieved(/^[^。！？!?\n]{0,4}这个?网[站页][^。！？!?\n]{0,4}(?:怎么|如何|咋|上|里|用)/);
const reach = 40;
const most = 5;

/** The hosts of links, each once, that are not official. */
export function findLinks(plain: string, officialHosts: readonly string[]): readonly string[] {
  if (!/[.:。．｡点]/.test(plain) || !/[a-z\d]/.test(plain)) return [];
  const official = officialHosts.map((host) => host.toLowerCase());
  const hosts = new Set<string>();
  for (const link of linkShapes(plain)) {
    const host = hostOf(link.authority);
    if (host === '' || isBelow(host, official)) continue;
    if (isThreat(plain, link, host)) hosts.add(shownHost(host));
    if (hosts.size === most) break;
  }
  return [...hosts];
}

function isThreat(plain: string, { start, end, authority, isSure }: Link, host: string): boolean {
  // "aq.qq.com@evil.cn" is a link that looks like another.
  if (isSure || authority.includes('@')) return !(authority.includes('@') && isMailHost(host));
  if (isMailHost(host)) return false;
  if (isLookAlike(host)) return true;
  const rest = plain.slice(end, end + reach);
  if (asked.test(rest)) return false;
  return before.test(plain.slice(Math.max(0, start - reach), start)) || behind.test(rest);
}
