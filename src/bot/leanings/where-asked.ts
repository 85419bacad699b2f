/** Asks for something on the screen. */
export const asksWhere =
  /^(?=.*(?:哪|where|邊度|边度)).*(?:按钮|按鈕|按键|入口|图标|圖標|选项|選項|button|icon|option|entry)/is;

/** Asks what is to be pressed. */
export const asksWhatToPress =
  /(?:点|點|按|戳|撳|揿)(?:的是)?(?:哪|邊|边)|在哪(?:里|儿|裡|兒)?(?:点|點|按|戳|解|换|換|取消)|where (?:do i|should i|to) (?:tap|click|press)/i;
