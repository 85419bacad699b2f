const wide =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;

/** How wide a label is on screen: 2 for a wide (East Asian) character, 1 for any other. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) width += character < firstWide ? 1 : wide.test(character) ? 2 : 1;
  return width;
}

const firstWide = '\u1100';
