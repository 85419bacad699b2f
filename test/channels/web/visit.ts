import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';

/** The screens that the page is tried on. */
export const screens = {
  desktop: { viewport: { width: 1280, height: 800 } },
  phone: { viewport: { width: 375, height: 812 }, isMobile: true, hasTouch: true },
} as const satisfies Record<string, BrowserContextOptions>;

/** A person's browser on the chat page. */
export interface Visit {
  readonly page: Page;
  readonly log: Locator;
  readonly cards: Locator;
  readonly input: Locator;
  /** What the browser complained of: errors, and breaches of the Content-Security-Policy. */
  readonly complaints: readonly string[];
  /** Writes and sends. */
  readonly say: (text: string) => Promise<void>;
  /** A button of the newest card. */
  readonly button: (label: string) => Locator;
  readonly leave: () => Promise<void>;
}

/** Opens the page in a browser with nothing stored, and waits for its first card. */
export async function visit(
  browser: Browser,
  address: string,
  options: BrowserContextOptions & { readonly waitForCard?: boolean } = {},
): Promise<Visit> {
  const { waitForCard = true, ...rest } = options;
  const context = await browser.newContext({ locale: 'zh-CN', ...screens.desktop, ...rest });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  await page.goto(address);
  const cards = page.locator('.card');
  if (waitForCard) await cards.first().waitFor();
  const input = page.locator('#input');
  return {
    page,
    log: page.locator('#log'),
    cards,
    input,
    complaints,
    say: async (text) => {
      await input.fill(text);
      await input.press('Enter');
    },
    button: (label) => page.locator('.card').last().getByRole('button', { name: label }),
    leave: () => context.close(),
  };
}
