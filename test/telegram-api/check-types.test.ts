import { describe, expect, it } from 'vitest';
import { checkFields, checkType } from './check-types.js';
import { readTable } from './table.js';

const table = readTable();
const check = (method: string, parameters: Record<string, unknown>) =>
  checkFields(table, table.methods.get(method) ?? [], parameters);

describe('the table', () => {
  it('knows the whole Bot API', () => {
    expect(table.methods.size).toBe(180);
    expect(table.types.size).toBe(359);
  });

  it('names no type that it does not define', () => {
    const builtIn = ['String', 'Integer', 'Float', 'Boolean'];
    const known = new Set([...table.types.keys(), ...builtIn]);
    const entries = [...table.types.values()];
    const fields = [
      ...table.methods.values(),
      ...entries.map((e) => ('fields' in e ? e.fields : [])),
    ];
    const named = [
      ...fields.flat().flatMap(({ types }) => types),
      ...entries.flatMap((entry) => ('types' in entry ? entry.types : [])),
    ];
    expect(named.filter((type) => !known.has(type.replaceAll('[]', '')))).toEqual([]);
  });
});

describe('checkFields', () => {
  it('takes what is right', () => {
    const reply_markup = { inline_keyboard: [[{ text: 'a', callback_data: 'b' }]] };
    expect(check('sendMessage', { chat_id: 5_000_000_000, text: 'a', reply_markup })).toEqual([]);
    expect(check('sendMessage', { chat_id: '@name', text: 'a' })).toEqual([]);
  });

  it.each([
    ['an unknown parameter', { chat_id: 1, text: 'a', colour: 1 }, 'colour is unknown'],
    ['a missing parameter', { chat_id: 1 }, 'text is missing'],
    ['a wrong type', { chat_id: 1, text: 2 }, 'text must be a String'],
    ['a fraction', { chat_id: 1.5, text: 'a' }, 'chat_id must be an Integer'],
    [
      'an unknown field within',
      { chat_id: 1, text: 'a', link_preview_options: { off: true } },
      'link_preview_options.off is unknown',
    ],
    [
      'a missing field within',
      { chat_id: 1, text: 'a', reply_markup: { inline_keyboard: [[{ url: 'https://qq.com' }]] } },
      'reply_markup.inline_keyboard[0][0].text is missing',
    ],
    [
      'something else than an array',
      { chat_id: 1, text: 'a', entities: {} },
      'entities must be an array',
    ],
  ])('names %s', (_, parameters, problem) => {
    expect(check('sendMessage', parameters)).toEqual([problem]);
  });

  it('tries every type of a union', () => {
    const message = { message_id: 1, chat: { id: 1, type: 'private' }, date: 0 };
    expect(checkType(table, 'MaybeInaccessibleMessage', message, 'message')).toEqual([]);
    expect(checkType(table, 'MaybeInaccessibleMessage', 1, 'message')).toEqual([
      'message must be an object (Message)',
    ]);
  });
});
