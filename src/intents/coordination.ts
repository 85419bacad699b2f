/** Things that can be bound, by kind: two kinds in one breath are two wishes. */
const things = [
  '手机号码?|手机|电话号码|电话|密保手机|号码|门号|phone numbers?|phone|mobile',
  '密保邮箱|电子邮箱|邮箱|信箱|电邮|email address|e ?mails?|mailbox',
  '第三方应用|应用授权|应用|授权|游戏|网站|apps?|games?',
] as const;

const joint =
  ' ?(?:和|跟|与|还有|以及|加上|加|及|and|plus| ) ?(?:还有 ?)?(?:我的|qq的|绑定的|绑的|my |the )?';

const couples = things.flatMap((one) =>
  things.filter((other) => other !== one).map((other) => new RegExp(`(${one})${joint}(${other})`)),
);

/**
 * A normalised text that names two things at once ("手机和邮箱都想解绑") as two texts that name one each,
 * in the order of the text; null for any other text.
 */
export function uncouple(normalised: string): [first: string, second: string] | null {
  for (const couple of couples) {
    const found = couple.exec(normalised);
    if (!found) continue;
    const before = normalised.slice(0, found.index);
    const after = normalised.slice(found.index + found[0].length);
    return [before + found[1] + after, before + found[2] + after];
  }
  return null;
}
