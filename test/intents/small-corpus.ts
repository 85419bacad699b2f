import type { Model, Understand } from '../../src/intents/index.js';
import { createUnderstand, finish, train } from '../../src/intents/index.js';
import type { Utterance } from '../../src/knowledge/index.js';

const lists: Readonly<Record<string, string>> = {
  unbind_phone: `
怎么解绑手机号
手机号怎么解绑
QQ绑定的手机号怎么取消
我想把手机号从QQ上解绑
换了新手机号怎么改绑
如何更换密保手机
密保手机怎么换
取消手机绑定的步骤
QQ手机绑定在哪里解除
解除手机绑定
想换绑手机号码
旧手机号要停了怎么换
how do I unbind my phone number
remove my phone number from QQ
change the bound phone
手机号码绑定怎么撤销
帮我看看怎么解绑手机
手机解绑入口在哪
不想再绑手机了怎么弄
把绑的手机号去掉
zenme jiebang shouji
shoujihao zenme quxiao bangding
xiang huan mibao shouji
wo yao jiechu shouji bangding`,
  unbind_email: `
怎么解绑邮箱
邮箱怎么解绑
QQ绑定的邮箱怎么取消
我想把邮箱从QQ上解绑
换了新邮箱怎么改绑
如何更换密保邮箱
密保邮箱怎么换
取消邮箱绑定的步骤
QQ邮箱绑定在哪里解除
解除邮箱绑定
想换绑邮箱地址
旧邮箱要停用了怎么换
how do I unbind my email address
remove my email from QQ
change the bound mailbox
邮箱地址绑定怎么撤销
帮我看看怎么解绑邮箱
邮箱解绑入口在哪
不想再绑邮箱了怎么弄
把绑的邮箱去掉
zenme jiebang youxiang
youxiang zenme quxiao bangding
xiang huan mibao youxiang
wo yao jiechu youxiang bangding`,
  revoke_app: `
怎么取消应用授权
第三方授权在哪里取消
游戏绑定了QQ怎么解除
取消王者荣耀的QQ授权
不想让这个网站用我的QQ登录
怎么删除已授权的应用
QQ登录授权管理在哪
解除和平精英的授权
把授权过的软件都清掉
撤销第三方应用权限
how do I revoke an app
remove a game from my QQ
stop a website using my QQ login
QQ互联怎么取消授权
授权列表里的应用怎么删
小程序授权怎么收回
某个软件一直用QQ登录想断开
取消知乎的QQ登录
网易云和QQ怎么脱钩
应用授权解绑
zenme quxiao shouquan
youxi shouquan zenme jiechu
shouquan guanli zai nali
bu xiang rang ta yong qq denglu`,
  greeting: `
你好
您好
在吗
有人吗
早上好
晚上好
下午好
哈喽
嗨
hello
hi there
hey
在不在
客服你好
打扰一下
你好呀
好久不见
喂
初次见面
good morning
nihao
zai ma
ni hao ya
zaoshang hao`,
};

const briefs = ['terse', 'polite', 'young', 'old', 'abroad'];

/** Two dozen utterances for each of four topics, under five briefs. */
export const utterances: readonly Utterance[] = Object.entries(lists).flatMap(([topic, list]) =>
  list
    .trim()
    .split('\n')
    .map((text, index) => ({ text, topic, brief: briefs[index % briefs.length] ?? '' })),
);

/** Utterances without briefs from `{ topic: texts }`. */
export function utterancesOf(texts: Readonly<Record<string, readonly string[]>>): Utterance[] {
  return Object.entries(texts).flatMap(([topic, list]) =>
    list.map((text) => ({ text, topic, brief: '' })),
  );
}

export function modelOf(of: readonly Utterance[]): Model {
  return finish(train(of));
}

export function understandOf(of: readonly Utterance[]): Understand {
  return createUnderstand(modelOf(of));
}
