import { CannotDo, type SeenButton } from './player.js';

/** A button that leads to no page. */
type Pressable<Button> = Exclude<Button, { readonly url: string }>;

/**
 * The first button whose label contains a text, of those that lead to no page.
 *
 * @throws {CannotDo} with the labels there are, or with the page that it leads to
 */
export function findButton<Button extends SeenButton>(
  screen: readonly Button[],
  label: string,
): Pressable<Button> {
  const matching = screen.filter((button) => button.label.includes(label));
  const button = matching.find(isPressable);
  if (button) return button;
  const [link] = matching;
  if (link) throw new CannotDo(`“${link.label}” opens ${link.url}: there is nothing to answer`);
  const labels = screen.map((each) => each.label).join(' · ');
  throw new CannotDo(
    `no button on screen contains “${label}”; there ${labels ? `are: ${labels}` : 'is none'}`,
  );
}

function isPressable<Button extends SeenButton>(button: Button): button is Pressable<Button> {
  return button.url === undefined;
}
