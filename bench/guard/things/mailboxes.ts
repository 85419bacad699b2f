import type { Random } from '../../scaling/random.js';
import { between, digits, pick } from '../draw.js';
import { toFullWidth } from './digit-forms.js';

const names =
  'zhangsan li.na wangxiaohu chen_jie sunny.liu yangmi88 zhao-lei kevin.wu linda m.tanaka tiger helen_zhou dapeng'.split(
    ' ',
  );
const usualHosts =
  'qq.com 163.com 126.com gmail.com foxmail.com sina.com outlook.com hotmail.com 139.com vip.qq.com yeah.net icloud.com'.split(
    ' ',
  );
const otherHosts =
  'yahoo.com.tw hinet.net sina.com.cn 189.cn stu.example.edu.cn mail.example.com.cn company.example.com netvigator.com'.split(
    ' ',
  );

function nameOf(random: Random): string {
  const form = random();
  const name = pick(random, names);
  if (form < 0.3) return `${between(random, 1, 9)}${digits(random, between(random, 5, 9))}`;
  if (form < 0.6) return name + digits(random, between(random, 2, 4));
  if (form < 0.66) return `${name}+qq`;
  if (form < 0.72) return `${name.charAt(0).toUpperCase()}${name.slice(1)}_${digits(random, 2)}`;
  if (form < 0.76) return `${name.slice(0, 2)}${digits(random, 1)}`;
  if (form < 0.82) return `1${pick(random, ['38', '50', '86', '99'])}${digits(random, 8)}`;
  return name;
}

/** A mailbox as anybody writes it; it begins with the part before the @. */
export function mailbox(random: Random): string {
  const name = nameOf(random);
  const host = pick(random, random() < 0.75 ? usualHosts : otherHosts);
  const form = random();
  if (form < 0.04) return `${name}＠${host}`;
  if (form < 0.06) return `${toFullWidth(name)}＠${toFullWidth(host)}`;
  if (form < 0.09) return `${name} @${host}`;
  if (form < 0.11) return `${name}@ ${host}`;
  if (form < 0.14) return `${name}@${host.replace('.', '。')}`;
  if (form < 0.17) return `${name}@${host}`.toUpperCase();
  return `${name}@${host}`;
}

/** Without the @, which some forums swallow. */
export function spokenMailbox(random: Random): string {
  const name = nameOf(random);
  const host = pick(random, usualHosts);
  return pick(random, [
    `${name}(at)${host}`,
    `${name} at ${host.replaceAll('.', ' dot ')}`,
    `${name}艾特${host.replaceAll('.', '点')}`,
    `${name}#${host}`,
    `${name}（a）${host}`,
  ]);
}
