import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * What the accessibility engine finds wrong with a part of the page: the rule and the element.
 * Everything in light colours, and the contrast in dark ones too.
 *
 * @param part a selector; the whole page unless told
 */
export async function wrongsOf(page: Page, part = 'html'): Promise<string[]> {
  const loaded = await page.evaluate<boolean>('"axe" in window');
  if (!loaded) await page.evaluate(source);
  const light = await run(page, 'light', part, {});
  return [...light, ...(await run(page, 'dark', part, { runOnly: ['color-contrast'] }))];
}

async function run(
  page: Page,
  colorScheme: 'light' | 'dark',
  part: string,
  options: object,
): Promise<string[]> {
  await page.emulateMedia({ colorScheme });
  const arguments_ = [part, options].map((each) => JSON.stringify(each)).join();
  const { violations } = await page.evaluate<AxeResults>(`axe.run(${arguments_})`);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html }) => `${colorScheme}: ${id} ${html}`),
  );
}
