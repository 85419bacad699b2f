import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startTelegramApi, type TelegramApi } from './index.js';
import { type Caller, createCaller } from './support/caller.js';

let telegram: TelegramApi;
let call: Caller;

beforeEach(async () => {
  telegram = await startTelegramApi();
  call = createCaller(telegram);
});

afterEach(() => telegram.stop());

const article = (text: string) => ({
  type: 'article',
  id: '1',
  title: 'a guide',
  input_message_content: { message_text: text, parse_mode: 'HTML' },
  reply_markup: { inline_keyboard: [[{ text: 'next', callback_data: 'next' }]] },
});

async function asked() {
  const wang = telegram.person();
  const answered = wang.asks('解绑手机', '', 500);
  const [update] = (await call('getUpdates')).result as { inline_query: { id: string } }[];
  return { wang, answered, inline_query_id: update?.inline_query.id };
}

describe('an inline query', () => {
  it('is answered, picked, tapped and edited', async () => {
    const { wang, answered, inline_query_id } = await asked();
    await call('answerInlineQuery', { inline_query_id, results: [article('<b>step</b> 1')] });
    const { results } = await answered;
    const [result] = results;
    if (!result) throw new Error('nothing was offered');
    const inline_message_id = wang.picks(result, '解绑手机') ?? '';
    expect(wang.picked(inline_message_id).text).toBe('step 1');
    const tapped = wang.tapsPicked(inline_message_id, 'next');
    const updates = (await call('getUpdates')).result as Record<string, { id: string }>[];
    expect(updates.slice(-2)).toMatchObject([
      { chosen_inline_result: { result_id: '1', inline_message_id } },
      { callback_query: { inline_message_id, data: 'next' } },
    ]);
    await call('answerCallbackQuery', { callback_query_id: updates.at(-1)?.callback_query?.id });
    await tapped;
    expect(await call('editMessageText', { inline_message_id, text: 'step 2' })).toMatchObject({
      result: true,
    });
    expect(wang.picked(inline_message_id)).toMatchObject({ text: 'step 2', buttons: [] });
  });

  it('is answered once, in time, with what Telegram takes', async () => {
    const { answered, inline_query_id } = await asked();
    const broken = { inline_query_id, results: [article('<b>open')] };
    expect(await call('answerInlineQuery', broken)).toMatchObject({ error_code: 400 });
    const { id: _, ...nameless } = article('a');
    await call('answerInlineQuery', { inline_query_id, results: [nameless] });
    await call('answerInlineQuery', { inline_query_id, results: [] });
    await answered;
    expect(await call('answerInlineQuery', { inline_query_id, results: [] })).toMatchObject({
      error_code: 400,
    });
    expect(telegram.takeViolations()).toEqual([
      expect.stringMatching(/can't parse entities/),
      'answerInlineQuery: results[0].id is missing',
      'answerInlineQuery: an inline query was answered twice',
    ]);
    const late = await asked();
    await expect(late.answered).rejects.toThrow('not answered within 500 ms');
  });
});
