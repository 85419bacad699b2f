import type { FindApp } from './named-app.js';
import { chinese } from './pinyin.js';

const thing = '(?:手机号?码?|电话|号码|门号|邮箱|信箱|邮件)';
/** Where one of several things ends and the next begins. */
const joints = new RegExp(
  `( and |,| |(?<=${thing})(?:还有|以及|加上|和|跟|与|同|加)|(?:还有|以及|加上|和|跟|与|同|加)(?=${thing}))`,
);
const aThing = new RegExp(`${thing}|phone|number|e ?mail|mailbox`);

/** Words around a name, which a part that is but a name may have. */
const mostAround = 10;

/**
 * A normalised text that names an app beside other things that are bound, with the app called what all apps
 * are called: "手机 邮箱 王者荣耀 都要解绑" names three things. Any other text as it is.
 */
export function withAppAsThing(normalised: string, findApp: FindApp): string {
  if (!aThing.test(normalised)) return normalised;
  const word = chinese.test(normalised) ? '应用授权' : 'app';
  return normalised
    .split(joints)
    .map((part) => (isName(part, findApp) ? around(part, word) : part))
    .join('');
}

function isName(part: string, findApp: FindApp): boolean {
  const isShort = part.length <= (chinese.test(part) ? mostAround : 2 * mostAround);
  return isShort && !aThing.test(part) && findApp(part) !== undefined;
}

/** What is to be done with it, said in the same breath, is kept: "还有微信读书也解". */
function around(part: string, word: string): string {
  const act =
    /(?:也|都|全)?(?:想|要|得)?(?:一起|一块)?(?:解绑?|取消|退|撤|换绑?|改|不要了?|去掉|删掉?)(?:了|掉)?$/.exec(
      part,
    );
  const before = /^(?:还有|以及|加上|另外)/.exec(part);
  return `${before?.[0] ?? ''}${word}${act?.[0] ?? ''}`;
}
