import { sieved } from '../../text/index.js';

/** Asks for something on the screen. */
export const asksWhere = sieved(
  /^(?=.*(?:哪|where|邊度|边度)).*(?:按钮|按鈕|按键|入口|图标|圖標|选项|選項|button|icon|option|entry)/is,
);

/** Asks what is to be pressed. */
export const asksWhatToPress = sieved(
  /(?:点|點|按|戳|撳|揿)(?:的是)?(?:哪|邊|边)|在哪(?:里|儿|裡|兒)?(?:点|點|按|戳|解|换|換|取消)|where (?:do i|should i|to) (?:tap|click|press)|(?:which|what) (?:\w+ )?(?:do i|should i|to) (?:tap|click|press|choose|select|pick)\b/i,
);

/** "How do I change it then?", "where do I fix it?": names no thing. */
export const asksHowTo = sieved(
  /(?:怎么|怎麼|怎样|怎樣|咋|如何|点样?|點樣?)(?:去|来|來|才能|样|樣)?(?:换|換|改|解|弄|整|搞|取消|撤|拆)|\b(?:how|where) (?:do|can|should) i (?:do|change|remove|unlink|unbind|fix|disconnect|correct|cancel) (?:it|that|this|them)\b/i,
);
