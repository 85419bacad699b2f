import { sounds } from '../../../src/intents/pinyin.js';

/**
 * Characters that turn a question into another: who and what it is about, whether or not, what was
 * done, when. Two sentences that differ by one of these are not alike.
 */
const characters = new Set(
  '不没别无未非他她它谁旧老新绑解换改删关开注销申退查登收发忘记丢停盗封锁前后先再能会还手机邮箱游戏号码卡群友费钱信博',
);

const syllables = new Set([...characters].flatMap((character) => sounds(character)));

const english = new Set(
  `not no never cant dont didnt doesnt wont isnt without new old before after phone email number app game
  he she his her him their who why when where how what which lost forgot change remove delete bind rebind
  password code history friends login log`.split(/\s+/),
);

/** In Chinese every name and figure tells as well. */
export function tellsInChinese(written: string): boolean {
  return characters.has(written) || (/^[a-z0-9]{2,}$/.test(written) && written !== 'qq');
}

export function tellsInPinyin(syllable: string): boolean {
  return syllables.has(syllable);
}

export function tellsInEnglish(word: string): boolean {
  return english.has(word);
}
