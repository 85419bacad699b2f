import { describe, expect, test } from 'vitest';
import { findThreats } from '../../../../src/bot/guard/index.js';

const kinds = (text: string) => findThreats(text, []).map(({ kind }) => kind);

describe('somebody wants money', () => {
  test.each([
    '有人说50块帮我解绑',
    ...['朋友说花300能找回', '有人收我200说能解绑', '客服让我先转200押金再解冻', '给你100块帮我弄'],
    ...[
      '我可以付钱给你们客服吗',
      '加钱能快点吗',
      '有没有内部渠道',
      '群里有人卖解绑软件',
      '付费解绑',
    ],
    ...['塞红包给审核员能过吗', '給錢能不能快一點', 'can i pay you to unbind it'],
    '有人说50块帮我弄',
    '有个师傅说帮我搞定，收80',
    '群里有人说能帮忙处理 只要30',
    '人家说给50就帮我办',
    '有人收三百蚊包搞掂',
    '佢話畀錢就即刻搞掂',
    '有人收200说包弄好',
    '代解绑收费靠谱吗',
    '付三千就包过',
    '收50块代填申诉，保证过',
    '给钱保过',
    '有人说申诉保过，给钱就行',
    'gets it back for 30 dollars',
    '淘宝找人申诉',
    '闲鱼上有卖解绑服务的，30一次',
    '花200找人帮我申诉可以吗',
    '有人加我说能解绑，但要先付定金',
    '说是内部渠道，交200就能解',
    '他说他可以帮忙解绑。不过要收100',
    '有人說收費五百幫我解綁，可信嗎',
    '群裡有人代解綁',
    'you ren shuo 50 kuai bang wo jie bang',
    'a guy wants $20 to unbind it',
    'someone offered to recover my account for 50 dollars',
    'should i pay someone to remove the number',
    'he wants money to unlink my number',
  ])('%s', (text) => {
    expect(kinds(text)).toEqual(['paid-offer']);
  });
});

describe('somebody is sought who does it for money', () => {
  test.each([
    '我去找黑客解绑',
    '算了找黑客帮我弄',
    '我找卖家帮我解绑',
    '我搵個黑客解綁',
    '淘宝买个解绑服务',
    '去淘寶買個解綁服務',
    '闲鱼上找人弄',
    '我去咸鱼问问有没有人会解',
    '还是花钱找人搞吧',
    '那我找黄牛',
    '我请个师傅来弄',
    '找人代办行不行',
    '我找个网上的人解绑',
    '买个脚本强制解绑',
    '中介拿了我的身份证去帮我申诉',
    "i'll hire a hacker to unbind it",
    "i'll just pay someone on taobao to do it",
  ])('%s', (text) => {
    expect(kinds(text)).toEqual(['paid-offer']);
  });
});

describe('nobody does', () => {
  test.each([
    '求大神指导怎么解绑QQ手机号',
    '有没有大神教教我怎么解绑',
    '师傅，怎么解绑手机',
    '我找我爸帮我解绑',
    '找客服帮我申诉',
    '去营业厅找师傅换卡',
    '网上说可以自己解绑',
    '群里有人解绑成功了',
    '我在外面，晚点弄',
    '联系商家解绑会员卡',
    '被黑客解绑了',
    '买的号找卖家解绑可以吗',
    '我用手机号注册的闲鱼怎么解绑QQ',
    '有没有脚本可以批量解绑',
    'a hacker unbound my phone',
    'i found someone using my account',
    '解绑要钱吗',
    '有人帮我弄好了',
    '我老公帮我弄，花了50块话费',
    '营业厅的人说50元办新卡',
    '他们帮我办的卡，50元套餐',
    '申诉收费吗',
    '官方解绑要花钱吗',
    '话费50块还在旧号里，想解绑',
    '游戏里有3000块的皮肤，解绑会没吗',
    '找人工客服申诉',
    '淘宝怎么解绑QQ',
    'QQ钱包解绑银行卡',
    '朋友帮我申诉辅助',
    'does it cost money to unbind',
    'do i have to pay to unbind',
    'do they charge a fee to unlink',
  ])('%s', (text) => {
    expect(kinds(text)).toEqual([]);
  });
});
