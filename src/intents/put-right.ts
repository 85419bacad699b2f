import { codeAt, sieved } from '../text/index.js';
import { simplify } from './normalise.js';
import { chinese, foldSound, soundOf, sounds } from './pinyin.js';
import { splitPinyin } from './syllables.js';

/** What is bound, what stands on screen, and where: what people write with other characters of the same sound. */
const words =
  '安全中心 账号绑定 手机绑定 邮箱绑定 账号与安全 更换手机号 更换邮箱 我的应用 解除授权 验证码 校验码 手机号 浏览器 客户端 手机 邮箱 设置 头像 账号 绑定 解绑 授权 申诉 验证 登录 电脑 网页 网站 步骤 取消 短信 密码 游戏';

/** What sounds like one of these and means itself; a blank at the end stands for the end of a clause. */
const others = new Set(
  [
    '手记 手迹 手技 手疾 手寄 收机 手几乎 手机好好 手机好像 手机好久 手机好了 手机好多 手机好用 手机好卡 手机好慢 手机好端 手机好贵 手机好友 手机好啲 手机毫',
    '手极 头想 头向 头先 头衔 头显 邮先 邮想删 邮想换 邮想解 设只 设直 验真 样证 有箱子 油箱 站号 占号 战号 帐号 接绑 登陆 网业务 网战 取笑 曲消 断信 短心 密马',
  ].flatMap((line) => line.split(' ')),
);
others.add('验证吗 ').add('验证嘛 ').add('授权吗 ');

/** In the midst of Chinese these are written as they sound as well. */
const inPinyin = '继续 下一步 上一步 再说一遍 然后 好了 完了 点了 打开 下一个';

interface Word {
  readonly word: string;
  readonly sounds: readonly string[];
}

const all: readonly Word[] = words.split(' ').map((word) => ({ word, sounds: sounds(word) }));

/** By their first sound, the longest first. */
const heardAs = new Map<string, Word[]>();
for (const each of [...all].sort((one, other) => other.word.length - one.word.length)) {
  const [first = ''] = each.sounds;
  heardAs.set(first, [...(heardAs.get(first) ?? []), each]);
}

/** By all their sounds. */
const spelt = new Map(
  [...words.split(' '), ...inPinyin.split(' ')].map((word) => [sounds(word).join(' '), word]),
);

/** Whether a word begins with the sound of a character: 0 where it was not asked yet. */
const begins = new Uint8Array(0x10000);

/**
 * A text with the words put right that it writes with other characters of the same sound (手几, 验正码), with
 * traditional ones, or, in the midst of Chinese, in pinyin. Half of a word's characters at most may be others.
 */
export function putRight(text: string): string {
  if (!chinese.test(text)) return text;
  const plain = simplify(text);
  let right = '';
  let from = 0;
  for (let at = 0; at < plain.length; at++) {
    if (!isBeginning(plain, at)) continue;
    const alike = heardAs.get(soundOf(plain.charAt(at)));
    const found = alike?.find((each) => isMeant(each, plain, at));
    if (!found) continue;
    right += text.slice(from, at) + found.word;
    from = at + found.word.length;
    at = from - 1;
  }
  const said = there.replace(from === 0 ? text : right + text.slice(from), '在哪');
  const put = drawled.replace(oneStep.replace(spokenDot.replace(said, '.'), '一'), '了');
  return letters.test(put) ? put.replace(runsOfLetters, inCharacters) : put;
}

function isBeginning(plain: string, at: number): boolean {
  const code = codeAt(plain, at);
  begins[code] ||= heardAs.has(soundOf(plain.charAt(at))) ? 2 : 1;
  return begins[code] === 2;
}

/** Asks where, and is written as "there": "安全中心在那". */
const there = sieved(
  /(?<=\p{Script=Han}{2})(?<![就我还停卡也都放留搁是])在那(?=[里儿裡裏]?[呀啊呢?？ ]*$)/u,
);

/** Addresses as they are said: "aq点qq点com". */
const spokenDot = sieved(/(?<=\b(?:aq|connect|qq))[点點](?=(?:qq|com)(?![a-z]))/gi);

/** 了 as it is drawled: "改好惹", "收到ㄌ". */
const drawled = sieved(/(?<=[好完到掉成功过過上去來来开開定])[惹ㄌ](?=[\s,，。!！~～]|$)/g);

/** "下1步" */
const oneStep = sieved(/(?<=[上下前后後])1(?=[步页頁个個])/g);

const letters = sieved(/[a-z]{4}/i);
const runsOfLetters = /(?<![a-z.@/])[a-z]{4,18}(?: [a-z]{2,6}){0,3}(?![a-z.@])/gi;

function isMeant({ word, sounds: own }: Word, plain: string, at: number): boolean {
  let wrong = 0;
  for (let place = 0; place < own.length; place++) {
    const character = plain.charAt(at + place);
    if (character === word.charAt(place)) continue;
    wrong++;
    if (wrong * 2 > own.length || !chinese.test(character) || soundOf(character) !== own[place])
      return false;
  }
  return wrong === 0 || !isOther(plain, at, own.length);
}

/** Whether what is written there is a word of its own. */
function isOther(plain: string, at: number, length: number): boolean {
  const written = plain.slice(at, at + length);
  const next = plain.charAt(at + length);
  return others.has(written) || others.has(written + (letter.test(next) ? next : ' '));
}

const letter = sieved(/\p{L}|\p{N}/u);

function inCharacters(run: string): string {
  const syllables = run
    .toLowerCase()
    .split(' ')
    .flatMap((part) => splitPinyin(part) ?? ['?']);
  return spelt.get(syllables.map(foldSound).join(' ')) ?? run;
}
