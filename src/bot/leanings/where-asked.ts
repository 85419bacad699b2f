/** Asks for something on the screen. */
export const asksWhere =
  /(?=.*(?:哪|where|邊度|边度)).*(?:按钮|按鈕|入口|图标|圖標|选项|選項|button|icon|option|entry)/i;
