/** Longer stories, the secret somewhere in the middle, several lines, several secrets. */
export const storyTemplates: readonly string[] = [
  '事情是这样的，{year}我在老家办的卡绑的QQ{qq}，后来去外地打工，那个号{phone}就没再用了，{date}停的机，现在换了{model}要登录，走到{step}就要短信验证码，我上哪收去，打{service}人家说号都给别人了',
  '客服你好，我的QQ是{qq}，用了{duration}了哈哈开玩笑，其实用了十几年，里面有{people}，昨天{time}有人问我要验证码我就给了，验证码{code}，然后密保手机就变成{hidden-phone}了，我该怎么办',
  '我把资料都写给你：\n1. QQ号 {qq}\n2. 原手机 {phone}\n3. 身份证 {identity}\n4. 常用密码 {password}\n5. 注册时间 {date}\n麻烦快点处理',
  '昨天在群{group}里看到有人说{price}能解绑，我加了他，他要我的QQ密码和验证码，密码{password}我发了，验证码{code}也发了，现在号登不上了，钱也没退',
  '先是{model}提示系统{system}太旧，更新到QQ{version}以后让重新登，密码我输的是{password}，试了{count}都不行，又让我用手机验证，绑的是{hidden-phone}，这个号停了，我人都麻了',
  '姓名：刘洋\n证件：{identity}\n卡号：{card}\n手机：{phone}\n邮箱：{mailbox}\n需要解绑的QQ：{qq}',
  '我妈今年六十多了不会弄，她的QQ{qq}是我弟用他的手机{phone}给注册的，我弟出国了，现在号码是{phone-abroad}，国内的卡他剪了，身份证是我妈的{identity}，这种情况能不能直接换成我妈自己的号{phone}',
  '{date}充了{price-large}的会员，绑的银行卡{card}，现在QQ{qq}登不上会员也用不了，要么退钱要么解绑，打{service}没人接，等了{duration}',
  '你们这个解绑流程我走了{count}了：打开设置，账号安全，手机号码，{step}让收短信，短信倒是来了，写的{code-six}，我填上去，提示{error}，换了{how-many}浏览器都一样，{host}也试过了，求人工',
  '公司电脑QQ{version}，{system}，昨天{time}突然掉线，让我输密码，我写在本子上的是{password}，没错的，你们看看是不是服务器的问题，我邮箱{mailbox}，有结果发我',
  '大号{qq} 小号{qq} 大号绑的{phone} 小号绑的邮箱{mailbox} 现在想把小号解了大号留着 别弄反了',
  '我不是本人，是他老婆，他手机{phone}在家放着，密码{password}他写在纸上，让我把QQ上的王者荣耀取消授权，我点到{step}找不到，他下班要{time}以后',
  '申诉填的资料：真实姓名、身份证{identity}、历史密码{password}和{password}、好友{how-many}，回执{receipt}，{date}提交的，到现在{span}过了没消息',
  '收到邮件说有人用{system}登了我的号，邮件是发到{mailbox}的，我点进去{host}改了密码，改成{password}，改完又被顶下来，反反复复{count}',
  '网吧登的QQ忘了退，QQ{qq-short}，密码{password}，网吧机器号{how-many}里的哪台记不清了，能不能远程给我下线',
];
