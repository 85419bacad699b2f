import type { Page } from 'playwright-core';

/**
 * What is not in its place on a page: elements that are wider than their room, and lines that begin
 * with the punctuation that follows a screen label.
 */
export async function misplacedOn(page: Page): Promise<string[]> {
  return [...(await page.evaluate<string[]>(wide)), ...(await page.evaluate<string[]>(broken))];
}

// The choice of language is meant to lie under its own icon.
const wide = `
  [...document.querySelectorAll('html, #app *:not(.visually-hidden, .bracket, select)')]
    .filter((each) => each.scrollWidth > each.clientWidth && each.clientWidth > 0)
    .filter((each) => !/hidden|clip/.test(getComputedStyle(each).overflowX))
    .map((each) => each.outerHTML.slice(0, 80))`;

const broken = `
  [...document.querySelectorAll('.screen-label')].flatMap((label) => {
    const after = label.nextSibling;
    if (!/^[，。；：、！？,.;:!?]/.test(after?.textContent ?? '')) return [];
    const mark = document.createRange();
    mark.setStart(after, 0);
    mark.setEnd(after, 1);
    const end = [...label.getClientRects()].at(-1);
    return mark.getBoundingClientRect().top > end.bottom ? [label.parentElement.textContent] : [];
  })`;
