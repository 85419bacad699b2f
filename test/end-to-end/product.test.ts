import { expect, it } from 'vitest';
import { builtProduct } from '../commands/support/product.js';
import { startBot } from '../commands/support/started-bot.js';
import { launchBrowser } from '../support/browser.js';
import { phrasesIn, wayIn } from './support/content.js';
import { receive } from './support/visitor.js';

const { buttons, guide } = phrasesIn('zh-CN');
const phone = wayIn('zh-CN', 'unbind_phone', 'client');

it('npm start, without a token, opens a chat whose guide can be walked to its end', async ({
  onTestFinished,
}) => {
  const [bot, browser] = await Promise.all([startBot(builtProduct()), launchBrowser()]);
  onTestFinished(() => browser.close());
  const { says, presses, leaves } = await receive(browser, bot.address, {
    reducedMotion: 'reduce',
  });
  await says('QQ绑定的手机号怎么解绑', phone.guide.title);
  for (const [index, { do: todo }] of phone.method.steps.entries())
    await presses(index === 0 ? phone.method.label : buttons.next, todo);
  await presses(buttons.finish, guide.finished);
  await presses(buttons.helped, guide.helped);
  await leaves();
  const { code, output, errors } = await bot.stop();
  expect([code, errors]).toEqual([0, '']);
  expect(output).toContain(`The web chat is at ${bot.address}\n`);
});
