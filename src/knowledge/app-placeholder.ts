/**
 * How a topic's text names the app that a person talks about.
 *
 * `{app|那个应用}` is said as the app's name, or as the words behind the bar when no app was named.
 * Quotation marks around `app` stand around the name and go with it: `{“app”|那个应用}`. In
 * `{「app」|那个应用}` the name is a label on screen.
 */
const placeholder = /\{(app|“app”|『app』|「app」)\|([^{}|\n]+)\}/g;

/** An app's name as the texts of one language say it. */
export interface AppNames {
  /** In the language of the text. */
  readonly spoken: string;
  /** In 「」, as the app itself writes it, with what it means where the reader cannot know. */
  readonly onScreen: string;
}

/** The longest name that an app may have, in UTF-16 units. */
export const longestAppName = 32;

/** A text with the app named in it, or with the author's words for when none is. */
export function sayApp(text: string, app: AppNames | null): string {
  return text.replace(placeholder, (_, form: string, otherwise: string) => {
    if (!app) return otherwise;
    return form === '「app」' ? app.onScreen : form.replace('app', () => app.spoken);
  });
}

/** Whether a text names the app that a person talks about. */
export function namesApp(text: string): boolean {
  return text.search(placeholder) !== -1;
}

/** How long a text is with the longest name in it, in UTF-16 units. */
export function longestLength(text: string): number {
  const name = 'x'.repeat(longestAppName);
  const longest = { spoken: name, onScreen: `「${name}」 (${name})` };
  return Math.max(sayApp(text, longest).length, sayApp(text, null).length);
}

/** Says what is wrong with a text's braces, or null. */
export function whyNoPlaceholder(text: string): string | null {
  for (const [whole, , otherwise] of text.matchAll(placeholder))
    if (otherwise?.trim() === '')
      return `has no words for when no app is named in ${whole}: write {app|that app}`;
  const rest = text.replace(placeholder, '');
  const [unknown] = /\{[^{}\n]*\}|[{}]/.exec(rest) ?? [];
  if (unknown === undefined) return null;
  if (/^\{\W?app\W?\}$/.test(unknown))
    return `has no words for when no app is named in ${unknown}: write {app|that app}`;
  return `knows no ${unknown}; what can be filled in is {app|that app}`;
}
