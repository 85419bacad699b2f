import type { Utterance } from '../../../src/knowledge/index.js';

const lists: Readonly<Record<string, string>> = {
  next: `
下一步
然后呢
接着呢
接下来呢
点了
进来了
打开了
弄好了，下一步
找到了，接下来呢
这一步做完了
next
next step please
what comes next
done, what now
xia yi bu`,
  back: `
上一步
退回去
返回上一步
上一步是什么
回到前一步
刚才那一步
往回走
再看看上一步
前面那一步
退一步
go back
previous step
back one step
the step before
shang yi bu`,
  about: `
那邮箱呢
手机号呢
邮箱也一样吗
不是手机，是邮箱
我说的是邮箱
换成应用呢
那应用呢
手机号也是这样吗
邮箱的话呢
应用也是吗
what about the email
and the phone
I meant the mailbox
same for apps
na youxiang ne`,
  not_solved: `
没用
还是不行
试过了不行
没解决
失败了
没成功
不管用
没有效果
问题还在
照做了，没用
it did not work
still not working
no luck
that failed
mei yong`,
};

const briefs = ['plain', 'short', 'polite', 'abroad', 'pinyin'];

/** Fifteen ways of making each of four moves, under five briefs. */
export const someMoves: readonly Utterance[] = Object.entries(lists).flatMap(([move, list]) =>
  list
    .trim()
    .split('\n')
    .map((text, index) => ({ text, topic: move, brief: briefs[index % briefs.length] ?? '' })),
);
