import type { Random } from '../../scaling/random.js';
import { between, digits, pick } from '../draw.js';

/** `9.0.56`, and longer ones of builds. */
export function version(random: Random): string {
  const short = `${between(random, 7, 9)}.${between(random, 0, 9)}.${between(random, 0, 98)}`;
  return pick(random, [
    short,
    short,
    `v${short}`,
    `${short}.${between(random, 10000, 29999)}`,
    `${short}-${between(random, 10000, 29999)}`,
  ]);
}

const systems =
  'Android 14|Android 13|安卓12|安卓 10|iOS 17.4.1|iOS18.1|ios 16|HarmonyOS 4.2|鸿蒙4.0.0|Windows 11 23H2|Win10|MIUI 14.0.6|macOS 14.5'.split(
    '|',
  );
export const system = (random: Random): string => pick(random, systems);

const models =
  'iPhone 15 Pro Max|iPhone13|iphone 8|华为Mate60|HUAWEI P40|小米14|Redmi Note 12|红米K70|vivo X100|OPPO Reno11|荣耀90|SM-G9980|Pixel 8|22041211AC|iPad Air 5|ThinkPad X1'.split(
    '|',
  );
export const model = (random: Random): string => pick(random, models);

/** What the product shows when something has failed. */
export function error(random: Random): string {
  return pick(random, [
    digits(random, 3).replace(/^0/, '2'),
    `${between(random, 1000, 9999)}`,
    `${between(random, 10001, 49999)}`,
    `${between(random, 100001, 199999)}`,
    `-${between(random, 1001, 19999)}`,
    `0x${digits(random, 8)}`,
    '0xc0000005',
    `E${between(random, 1000, 9999)}`,
    `ERR_${between(random, 1000, 9999)}`,
    `10-2-0-${between(random, 100, 999)}`,
  ]);
}

const services =
  '10086 10010 10000 12306 95588 95533 95555 95017 12315 12321 110 96110 10099 4006700700 400-670-0700 106907000367 10690700511'.split(
    ' ',
  );
/** Lines that anybody may call, and numbers that text messages come from. */
export const service = (random: Random): string => pick(random, services);

const hosts =
  'aq.qq.com|mail.qq.com|id.qq.com|im.qq.com|kf.qq.com|https://accounts.qq.com|connect.qq.com|www.qq.com|https://kf.qq.com/faq/180705AbQ7r2180705zY6vMn.html|mail.163.com|http://ptlogin2.qq.com/jump?step=3|192.168.1.1'.split(
    '|',
  );
export const host = (random: Random): string => pick(random, hosts);

/** What an appeal is known by. */
export const receipt = (random: Random): string =>
  pick(random, ['QS', 'SS', 'cas', 'T']) + digits(random, 8);
