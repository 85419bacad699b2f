import { beforeAll, expect, test } from 'vitest';
import {
  createToTraditional,
  type ToTraditional,
} from '../../../src/knowledge/derive/to-traditional.js';

let convert: ToTraditional;
beforeAll(async () => {
  convert = await createToTraditional();
});

test.each([
  ['点「账号与安全」，再点「手机绑定」。', '點「账号与安全」，再點「手机绑定」。'],
  ['看「设置」里的「更换手机号」', '看「设置」裡的「更换手机号」'],
])('screen labels stay as QQ shows them: %s', (text, expected) => {
  expect(convert(text)).toBe(expected);
});

test('addresses and placeholders stay', () => {
  expect(convert('打开 https://aq.qq.com/账 或 aq.qq.com')).toBe(
    '開啟 https://aq.qq.com/帳 或 aq.qq.com',
  );
  expect(convert('第 {step} 步，共 {steps} 步：{title}里')).toBe(
    '第 {step} 步，共 {steps} 步：{title}裡',
  );
});

test.each([
  ['要解绑的账号', '要解綁的帳號'],
  ['QQ 绑定的手机号', 'QQ 綁定的手機號碼'],
  ['手机号码和邮箱', '手機號碼和信箱'],
  ['手机号用不了', '手機號碼用不了'],
  ['注销账号', '註銷帳號'],
  ['等审核结果', '等審核結果'],
  ['验证身份', '驗證身分'],
  ['身份证号', '身分證號'],
  ['不必要的权限', '不必要的權限'],
  ['从官方渠道来的短信', '從官方管道來的簡訊'],
  ['提交证明文件', '提交證明文件'],
  ['存到云盘或本地硬盘', '存到雲端硬碟或本機硬碟'],
  ['问运营商', '問電信業者'],
  ['后台、平台', '後台、平台'],
  ['找人工客服', '找真人客服'],
  ['登录、注册、消息、视频、软件', '登入、註冊、訊息、影片、軟體'],
  ['用默认浏览器打开网页', '用預設瀏覽器開啟網頁'],
  ['只要能证明账号是你的信息', '只要能證明帳號是你的資訊'],
  ['里面、着急、干净、面条、头发、皇后、以后', '裡面、著急、乾淨、麵條、頭髮、皇后、以後'],
  ['登录不了，还登录得上，才登不上', '無法登入，還能登入，才無法登入'],
  ['号被盗了', '帳號被盜了'],
  ['账号被盗的风险', '帳號被盜的風險'],
  ['聊天记录', '聊天紀錄'],
  ['按提示验证身份', '依提示驗證身分'],
  ['按它的要求填', '依它的要求填'],
  ['验证码发到哪里', '驗證碼傳到哪裡'],
  ['别发给我', '別傳給我'],
  ['皮肤和存档', '造型和存檔'],
  ['举报', '檢舉'],
  ['刷脸', '臉部辨識'],
  ['银行卡号', '金融卡號'],
  ['换了手机卡', '換了SIM 卡'],
  ['单位邮箱', '公司信箱'],
  ['取消应用授权', '取消應用程式授權'],
  ['手机应用程序，应用宝', '手機應用程式，應用寶'],
  ['跟我说“旧号停用了”', '跟我說『舊號停用了』'],
])('%s is said as in Taiwan', (text, expected) => {
  expect(convert(text)).toBe(expected);
});

test('what is traditional already, and English, stay', () => {
  expect(convert('解綁手機號碼')).toBe('解綁手機號碼');
  expect(convert('QQ 8.9.1 (Android)')).toBe('QQ 8.9.1 (Android)');
});
