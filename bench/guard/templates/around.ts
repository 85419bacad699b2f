import type { Language } from './language.js';

/** What people write before and after what they want to say, and sentences of a longer message. */
export interface Around {
  readonly greetings: readonly string[];
  readonly thanks: readonly string[];
  readonly sentences: readonly string[];
  /** Ends a sentence. */
  readonly end: readonly string[];
}

const simplified: Around = {
  greetings: [
    '你好，',
    '在吗？',
    '客服在不在 ',
    '亲，',
    '请问一下，',
    '人工人工！',
    '喂 ',
    '您好！\n',
  ],
  thanks: [
    '，谢谢',
    '，急！！！',
    ' 在线等',
    '🙏🙏',
    '。。。',
    '，麻烦快点',
    ' 😭',
    '~',
    '，谢谢啦！',
  ],
  sentences: [
    '我是个老用户了，{year}就开始用了',
    '我试了{count}都不行',
    '昨天{time}还好好的',
    '打{service}打了半天没人理',
    '我用的是{model}',
    '你们那个页面{host}根本打不开',
    '里面有我爸以前的聊天记录，真的很重要',
    '«忘记密码»那里我也点过了',
    '«验证码»我是收得到的，不是这个问题',
    'QQ版本是{version}',
    '我之前在群{group}问过，没人回我',
    '去年充了{price}呢',
    '麻烦你们快点，我{date}就要出国了',
    '不要再让我看那个教程了，我看了{count}了',
  ],
  end: ['。', '，', '。', '！', ' ', '\n', '。\n'],
};

const traditional: Around = {
  greetings: ['你好，', '請問一下，', '不好意思，', '客服你好 ', 'hello '],
  thanks: ['，謝謝', '，拜託了🙏', ' 急', '，唔該', '，感恩'],
  sentences: [
    '我從{year-plain}年就開始用了',
    '試了好多次都不行',
    '我用{model}',
    '客服電話{service}都打不通',
    '裡面有很多以前同學的聯絡方式',
    '版本是{version}',
    '等了{duration-traditional}還是一樣',
  ],
  end: ['。', '，', '。', '！', ' ', '\n'],
};

const english: Around = {
  greetings: ['hi, ', 'Hello, ', 'hey ', 'Dear support,\n', 'excuse me, '],
  thanks: [', thanks', ' please help!!', ', thank you so much', ' :(', ' asap'],
  sentences: [
    'I have used this account since {year-plain}',
    'I tried {count-english} already',
    'my phone is a {model}',
    'nobody answers at {service}',
    'I really need the photos in there',
    'the app is version {version}',
    'yesterday at {time-english} it still worked',
  ],
  end: ['. ', '. ', ', ', '! ', '\n'],
};

export const around: Readonly<Record<Language, Around>> = {
  simplified,
  traditional,
  english,
  pinyin: {
    greetings: ['ni hao, ', 'zai ma ', 'qing wen '],
    thanks: [', xiexie', ' ji!!', ' xiexie le'],
    sentences: ['wo yong de shi {model}', 'shi le hao duo ci le', 'banben {version}'],
    end: [', ', '. ', ' '],
  },
};
