/**
 * A fake Telegram for tests: a Bot API server on the loopback that checks every call, and people who
 * write, tap and look at their screens.
 *
 * ```ts
 * const telegram = await startTelegramApi();
 * const bot = createTelegram({ token: telegram.token, apiRoot: telegram.root, … });
 * await bot.start();
 * const wang = telegram.person({ language_code: 'zh-hans' });
 * wang.writes('怎么解绑手机');
 * await wang.sees('解绑');          // waits; a Screen: text, entities, buttons
 * await wang.taps('下一步');        // waits for the answer to the tap
 * await telegram.settles();         // waits until the bot has nothing more to do
 * await bot.stop();
 * await telegram.stop();            // rejects with everything that the bot did wrong
 * ```
 *
 * A violation is what Telegram refuses, or lets pass to the person's cost: unknown or missing
 * parameters, wrong types, texts and buttons over their limits, HTML that does not parse, an edit
 * that changes nothing, a tap that is answered late, twice or never, a call before `retry_after` is
 * over, too many messages a second. What the bot could not know of, because an answer was lost or it
 * was killed, is none.
 *
 * Everything hard is asked for: webhooks begin with `setWebhook`; `fails`, `failsByChance` and the
 * options let calls go wrong, limit the pace, shuffle and repeat updates. Benches and kill tests use
 * a process of its own:
 *
 * ```ts
 * const telegram = await spawnTelegramApi({ pace: 'off', keep: { calls: 1000, messages: 50 } });
 * // … start the bot with telegram.root and telegram.token, kill it, call telegram.forgives() …
 * const questions = [{ text: '问题 {n}', wants: '答 {n}' }];
 * const report = await telegram.crowd({ people: 40, questions, manner: 'at-once' });
 * await telegram.stop();
 * ```
 */
export { type Audit, audit, type Question } from './audit.js';
export type { Call, CallAnswer, CallCounts } from './call-record.js';
export type { Channel } from './channel.js';
export { contents } from './contents.js';
export { type CrowdOptions, type CrowdReport, joinReports } from './crowd.js';
export type { Fault, FaultOptions, RandomFaults, RandomKind } from './faults.js';
export type { Group, GroupDetails } from './group.js';
export { type Entity, type ParsedHtml, parseHtml } from './html.js';
export { HtmlError } from './html-tags.js';
export type { InlineAnswer, InlineResult } from './inline-queries.js';
export type { Keep, TapTimes, TelegramApiOptions } from './options.js';
export type { Person, TapOptions } from './person.js';
export type { Presence } from './presence.js';
export type { PaceCounts, RateLimits } from './rate-limits.js';
export { connectTelegramApi, type RemoteTelegram } from './remote/client.js';
export type { RemoteGroup, RemotePerson } from './remote/remote.js';
export { spawnTelegramApi } from './remote/spawn.js';
export { partsOf, plain, type Screen } from './screen.js';
export type { TapAnswer } from './taps.js';
export { startTelegramApi, type TelegramApi } from './telegram-api.js';
export type { Entry } from './transcript.js';
export type { Delivery, WebhookOptions } from './webhook.js';
