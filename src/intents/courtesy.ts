import { type Sieved, sieved } from '../text/index.js';

/** Said at the beginning of a question about anything. */
const openings = anyOf(
  '你好|您好|妳好|你们好|大家好|各位好|客服好|老师好|哈喽|哈啰|嗨|早上好|下午好|晚上好|在吗|在么|在不在|亲|亲亲',
  '请问一下|请问下|请问|请教一下|请教下|请教|麻烦问一下|麻烦问下|麻烦|想问一下|想问下|问一下|问下|打扰一下|打扰了|不好意思|劳驾|唔该',
  '(?:谢谢(?:你|您|了|啦)?|多谢)(?= )',
  '求助|求救|急急急|急急|救命|十万火急|在线等',
  '(?:ni ?hao|nin ?hao|qing ?wen)(?= |$)',
  '(?:hello|hi|hey|dear \\w+|good (?:morning|afternoon|evening)|excuse me|please|pls|sir)(?= |$)',
);

/** Said at the end of one. */
const closings = anyOf(
  '谢谢(?:你|您|大家|各位|大佬|哈|啦|了|啊|先)?|多谢(?:了|啦|大家|你|您)?|谢了|谢啦|感谢(?:了|大家|各位|不尽)?|[十非万]分?常?感谢|感激不尽|感恩|辛苦了|唔该(?:晒|嗮)?',
  '麻烦(?:你|您)?了?|拜托(?:了|啦|各位)?|求助|求救|求解答?|求解决|求大佬|求指教|在线等|急{3,}|很急|挺急的|十万火急|跪求',
  '(?:xie ?xie)(?: le)?',
  '(?:thanks?(?: you| u)?(?: so much| very much| a lot| in advance)?|thx|tks|tysm|ty|please|pl[sz]|plss|asap|cheers|best regards|kind regards|regards)',
);

// One at a time: a pattern that repeats would try every way to part "急急急急".
const opening = sieved(new RegExp(`^(?:${openings}) ?`));
const closing = sieved(new RegExp(`(?:^|(?<=[\\u4e00-\\u9fa5])| )(?:${closings})$`));

/** A rest of fewer letters is no question: then courtesy was what the person came for. */
const fewest = 3;

/**
 * A normalised text without the hello before and the thanks after a question, which say nothing of what
 * is asked and much that is like "thanks" alone. A text that is all courtesy stays as it is.
 */
export function withoutCourtesy(normalised: string): string {
  const rest = stripped(stripped(normalised, opening), closing);
  return rest.length >= fewest ? rest : normalised;
}

const thanks = sieved(
  /谢(?!绝)|蟹蟹|感恩|感激|唔该|\b3 ?q\b|\bxie ?xie\b|\b(?:thanks?|thx|tks|tysm|ty|cheers|appreciate)\b/,
);

/** Whether a normalised text says thanks. */
export function isThanking(normalised: string): boolean {
  return thanks.test(normalised);
}

function stripped(text: string, courtesy: Sieved): string {
  for (let rest = text; ; ) {
    const shorter = courtesy.replace(rest, '').trim();
    if (shorter === rest) return rest;
    rest = shorter;
  }
}

function anyOf(...patterns: readonly string[]): string {
  return patterns.join('|');
}
