import fc from 'fast-check';
import { bot, entity, inGroup } from '../updates.js';
import type { Cast } from '../well-formed-updates.js';

const questions = [
  ...[
    '怎么解绑QQ绑定的手机号',
    '原来的手机号停用了，QQ怎么解绑？',
    '那邮箱呢',
    '第三步在哪',
    '好了',
  ],
  ...['下一步', '还是没有啊', '手机和邮箱都想解绑', 'how do I unbind my email', 'qq zenme jiebang'],
  ...[
    '我的密码是 Abc12345',
    '13800138000 收不到验证码 483920',
    '有人说给钱就能解绑 http://qq.example',
  ],
  ...['解绑王者荣耀', '人工', '/menu', '/start', '/start unbind_email', '/language', '1', '3'],
];
const data = [
  ...['1m', '1t:unbind_phone', '1w:unbind_phone', '1s:unbind_phone:client:1', '1n', '1l', '1g:en'],
  ...['1s:unbind_phone:client:2', '1r:unbind_phone:client:2', '1x:unbind_phone:client:2'],
  ...['1a:unbind_phone:client', '1f:unbind_phone:client', '1k:unbind_phone:y', '1h:unbind_phone:n'],
  ...['1y:unbind_phone:1', '1t:no_such', '0m', ''],
];

/** What people write: questions, things that are no question, and any text. */
const text = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...questions) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...questions), fc.integer({ min: 2, max: 400 }))
      .map(([question, times]) => question.repeat(times).slice(0, 4096)),
  },
);

/** Updates that make the bot talk: what is said, tapped and asked inline by those in the cast. */
export function spokenUpdate({ wang, li, group, username }: Cast): fc.Arbitrary<object> {
  const who = fc.constantFrom(wang, li);
  const said = fc.tuple(who, text, fc.boolean()).map(([from, words, inPrivate]) => {
    const name = `@${username}`;
    const called = `${name} ${words}`.slice(0, 4096);
    return {
      message: inPrivate
        ? inGroup({ text: words }, { from, chat: { id: from.id, type: 'private' } })
        : inGroup(
            { text: called, entities: [entity('mention', called, name)] },
            { from, chat: group },
          ),
    };
  });
  const tapped = fc
    .tuple(who, fc.constantFrom(...data), fc.integer({ min: 99, max: 110 }), fc.boolean())
    .map(([from, pressed, message_id, inPrivate]) => ({
      callback_query: {
        ...{ id: `tapped-${from.id}-${message_id}`, from, data: pressed, chat_instance: '1' },
        message: {
          ...{ message_id, date: 1, from: bot, text: 'a card' },
          chat: inPrivate ? { id: from.id, type: 'private' } : group,
          reply_to_message: inGroup({ text: 'a' }, { from, chat: group }),
        },
      },
    }));
  const asked = fc.tuple(who, text).map(([from, query]) => ({
    inline_query: { id: '8', from, query: query.slice(0, 256), offset: '' },
  }));
  return fc.oneof(
    { weight: 5, arbitrary: said },
    { weight: 3, arbitrary: tapped },
    { weight: 1, arbitrary: asked },
  );
}
