/** Pairs: a traditional or Cantonese character, and the simple one that the guard's patterns know. */
const pairs =
  '碼码馬马驗验證证號号機机電电話话郵邮帳账帐账幫帮綁绑換换給给為为這这個个請请問问嗎吗麼么麽么謝谢煩烦' +
  '讓让發发訊讯說说錢钱塊块賣卖買买戶户鏈链連连結结點点開开關关網网騙骗釣钓魚鱼們们對对還还後后過过時时' +
  '刪删註注銷销訴诉護护銀银儲储臺台來来裡里裏里務务員员誰谁應应該该動动態态簡简認认識识臨临單单訂订編编' +
  '錯错誤误報报輸输儀仪顯显終终設设確确較较權权遊游戲戏處处將将從从當当沒没現现辦办費费價价紅红轉转帶带' +
  '証证賬账國国門门責责舊旧補补週周兩两幾几張张條条萬万億亿級级關关雲云隻只樓楼頁页圓圆尋寻團团貼贴邊边腳脚勞劳' +
  '駕驾無无難难聽听寫写讀读講讲筆笔與与親亲體体傳传遞递爺爷媽妈兒儿強强幣币匯汇歸归協协閒闲鹹咸貳贰參叁' +
  '陸陆係是佢他嘅的唔不咗了俾给畀给冇没喺在嗰那啲些蚊块唸念' +
  '錄录頭头撳揿進进選选資资圖图彈弹嚟来聯联絡络別别齒齿輪轮實实標标籤签滿满齊齐臉脸見见樣样變变總总試试壞坏斷断檢检夠够敗败';

/** The simple form of a character, where patterns need one. */
export const simpleOf: ReadonlyMap<string, string> = new Map(
  Array.from({ length: pairs.length / 2 }, (_, pair) => [
    pairs.charAt(2 * pair),
    pairs.charAt(2 * pair + 1),
  ]),
);
