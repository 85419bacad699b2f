import { sounds } from '../../../src/intents/pinyin.js';

/** Words of the matter, which people know and mistype. */
const core = '解绑 手机 邮箱 验证 绑定 授权 申诉 取消 换绑 密保 备份 登录 注销 影响'.split(' ');

const syllables = core.map((word) => ({ word, heard: sounds(word).join(' ') }));

/**
 * A normalised Chinese text with words such as 解榜 and 油箱 put right: those of which one character is
 * another of the same sound. Where both are others that is chance: 又想 is no 邮箱.
 */
export function mendSlips(normalised: string): string {
  const characters = [...normalised];
  for (let at = 0; at + 1 < characters.length; at++) {
    const [first = '', second = ''] = characters.slice(at, at + 2);
    const near = syllables.filter(({ word }) => (first === word[0]) !== (second === word[1]));
    const heard = near.length > 0 ? sounds(first + second).join(' ') : '';
    const meant = near.find((each) => each.heard === heard)?.word;
    if (meant) characters.splice(at, 2, ...meant);
  }
  return characters.join('');
}
