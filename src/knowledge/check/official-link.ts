/**
 * Says why an address is no official one, or null. The address must be spelt plainly: what a browser
 * would quietly mend (look-alike letters, back slashes, a trailing dot) is refused.
 *
 * @param hosts null when they are not known: any may be official then
 */
export function whyUnofficial(address: string, hosts: readonly string[] | null): string | null {
  if (!/^https:\/\//.test(address)) return 'must begin with https://';
  const authority = /^https:\/\/([^/?#]*)/.exec(address)?.[1] ?? '';
  if (authority.includes('@')) return 'must not hold a user name (@)';
  if (/:\d*$/.test(authority)) return 'must not name a port';
  if (hosts && !hosts.includes(authority))
    return `leads to ${authority || 'nowhere'}, which is not one of official_hosts`;
  if (/[^\x21-\x7e]|\\/.test(address)) return 'must be of plain letters, digits and signs';
  return null;
}

/**
 * Finds everything in a text that an app would turn into a link, or that a person would type into a
 * browser: addresses, and names such as `aq.qq.com` with any letters but Chinese ones.
 */
export function addressesIn(text: string): string[] {
  const plain = text.normalize('NFKC');
  if (!sign.test(plain)) return [];
  return [...plain.matchAll(address)].map(([found]) => found.replace(/[.,;:!?)\]}'"]+$/, ''));
}

/** No address is without one of these, and most texts have none. */
const sign = /:\/\/|www\.|\.[a-z]/i;

const letter = String.raw`(?:(?!\p{Script=Han})[\p{L}\p{N}\p{M}-])`;
const rest = String.raw`(?:(?!\p{Script=Han})[^\s「」『』“”《》（），。、；：！？<>])*`;
const endings =
  'asia|biz|cc|cf|club|cn|co|com|dev|edu|fun|ga|gg|gov|gq|hk|icu|im|info|io|link|live|ltd|ly|me|ml|mobi|net|online|org|pro|pw|ru|shop|site|store|su|tk|to|top|tv|tw|us|vip|wang|work|xyz';
const address = new RegExp(
  String.raw`[a-z][a-z0-9+.-]*:\/\/${rest}|www\.${rest}|${letter}+(?:\.${letter}+)*\.(?:${endings})(?!${letter})(?:[.:/@?#]${rest})?`,
  'giu',
);
