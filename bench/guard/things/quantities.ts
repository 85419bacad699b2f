import type { Random } from '../../scaling/random.js';
import { between, pick } from '../draw.js';

const writes =
  (...forms: readonly string[]) =>
  (random: Random): string =>
    pick(random, forms);

const numbered =
  (from: number, to: number, ...forms: readonly string[]) =>
  (random: Random): string =>
    pick(random, forms).replace('#', String(between(random, from, to)));

export const step = numbered(1, 9, '第#步', '第#步', '步骤#', '第 # 步');
export const traditionalStep = numbered(1, 9, '第#步', '步驟#');
export const englishStep = numbered(1, 9, 'step #', 'Step #', 'step#');

export const count = numbered(2, 60, '#次', '#次', '#遍', '# 次', '#回', '20多次');
export const howMany = numbered(2, 99, '#个', '#个', '# 个', '20多个');
export const englishCount = numbered(2, 40, '# times', '#x', '# attempts');
export const people = numbered(20, 3000, '#个好友', '200多个好友', '#人');

/** How long a code is good for. */
export const minutes = writes('5分钟', '10分钟', '3分钟', '30分钟', '15 分钟', '60秒', '120秒');
export const duration = numbered(
  2,
  60,
  '#分钟',
  '#分钟',
  '#小时',
  '#天',
  '#秒',
  '# 分钟',
  '#个工作日',
);
export const traditionalDuration = numbered(2, 60, '#分鐘', '#小時', '#天', '#個工作天');
export const englishDuration = numbered(2, 60, '# minutes', '# min', '# hours', '# days');
export const span = writes(
  '3-5天',
  '1-3个工作日',
  '24小时',
  '7×24小时',
  '5~10分钟',
  '72小时',
  '15-30天',
);

export const price = numbered(
  6,
  2000,
  '#元',
  '#块',
  '¥#',
  '#.00元',
  '#块钱',
  '￥#.5',
  '#塊',
  'NT$#',
);
export const englishPrice = numbered(2, 300, '$#', '$#.99', '# yuan', 'RMB #');
/** What people have spent, with a comma or in ten thousands. */
export const largePrice = writes('1,299元', '12,800.00元', '3万多', '10000块', '648', '2.5万');
