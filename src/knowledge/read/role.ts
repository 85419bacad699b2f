import { type AuthoredLocale, authoredLocales, type Locale, locales } from '../locale.js';

/** What the lines of a list are: questions, what is asked in the midst of a talk, or moves in it. */
export type ListedFor = 'topic' | 'aside' | 'move';

const folders = { utterances: 'topic', asides: 'aside', moves: 'move' } as const;

/** What a file in the content folder is for. */
export type Role =
  | { readonly kind: 'settings' }
  | { readonly kind: 'apps' }
  | { readonly kind: 'interface'; readonly locale: AuthoredLocale }
  | { readonly kind: 'topics'; readonly locale: AuthoredLocale }
  /** How people ask for a topic, by itself or on the way, or move in the talk. */
  | {
      readonly kind: 'utterances';
      readonly locale: Locale;
      readonly of: ListedFor;
      readonly name: string;
    };

/**
 * Tells a file's role by its name within the content folder. Null for one that nothing reads.
 *
 * Topics may be spread over any number of files and folders of a locale.
 */
export function roleOf(name: string): Role | null {
  if (name === 'settings.yaml') return { kind: 'settings' };
  if (name === 'apps.yaml') return { kind: 'apps' };
  const [folder, ...rest] = name.split('/');
  const inside = rest.join('/');
  const [, lists = '', listed = ''] = /^([^/]+)\/([^/]+)\.txt$/.exec(inside) ?? [];
  if (isListFolder(lists)) {
    const locale = locales.find((each) => each === folder);
    return locale ? { kind: 'utterances', locale, of: folders[lists], name: listed } : null;
  }
  const locale = authoredLocales.find((each) => each === folder);
  if (!locale || !inside.endsWith('.yaml') || isListFolder(rest[0] ?? '')) return null;
  return { kind: inside === 'interface.yaml' ? 'interface' : 'topics', locale };
}

function isListFolder(name: string): name is keyof typeof folders {
  return Object.hasOwn(folders, name);
}

/** What an author may have meant by a file that nothing reads. */
export function whyUnread(name: string): string {
  if (name.endsWith('.yml')) return 'is read by nothing: name it .yaml';
  if (name.startsWith('zh-TW/') && name.endsWith('.yaml'))
    return 'is read by nothing: zh-TW is converted from zh-CN';
  return 'is read by nothing: see which files belong in a content folder';
}
