import { sieved } from '../../../text/index.js';
import { plainForm } from '../../guard/index.js';
import { isClean } from '../../guard-text.js';
import { openTopic } from '../../open-topic.js';
import { shortWord } from '../../short-word.js';
import { tellsUnable, wantsLead } from '../lead-words.js';
import { isShort, toldBy } from '../leaning.js';

const lead = '(?:[啊哎诶喂请,，。 ]|你好|请问|我|那|就|只|现在)*';
const particles = '啊呀呢吧的了㗎嘛,，。.!！~ ';
const ends = `[${particles}]*`;

/** Something is to be unbound, and perhaps why; what it is, is not told. */
const wishes = sieved(
  new RegExp(
    `^(?:[^，。?？]{0,10}(?:怕|担心|不放心|不安全|不想|隐私|泄露|被盗)[^，。?？]{0,8}?[,，。 ]*)?(?:所以|因此|于是|才|就)?${lead}(?:想|要|打算|准备|希望|需要)(?:先|把|要)?(?:绑定|绑的|它|东西)?(?:全都?|都|给)?(?:解绑|解除绑定|取消绑定|去掉|解掉|解除|解了|拿掉)(?:一?下|掉)?${ends}$|^(?:i )?(?:just )?(?:want|need|would like) to (?:unbind|unlink)(?: (?:it|something))?(?: (?:because|so|in case|for).{0,30})?[.! ]*$`,
  ),
);

/** Whether it can be done there; what, is not told. */
const asksWhereabouts = sieved(
  /^(?:[啊哎诶请那,，。 ]|请问|我|是不是|可不可以|能不能|可以|能)*(?:用|在|喺|从)?(?:手机|电脑|平板|网页|网上|笔记本)(?:上|里|版|端|度)?面?(?:可不可以|可以|能不能|能|得|行)?(?:自己|直接)?(?:弄|搞|操作|做|办|解|改|换|处理|整)(?:得|不)?(?:了|到|成)?(?:吗|么|嘛|不|呀|啊|行吗|得不得)?[?？。 ]*$|^(?:can|could) i do (?:it|this|that) (?:on|from|with|using) (?:my |the |a )?(?:phone|computer|pc|laptop|website|browser)[? ]*$/,
);

/** Of whom asks before anything else is told, it is asked which thing it is. */
export const thingUntold = toldBy([wishes, asksWhereabouts], ({ scene, guarded }) => {
  const text = plainForm(guarded.asked);
  const isUntold = wishes.test(text) || asksWhereabouts.test(text);
  return isUntold && isClean(guarded) ? openTopic(scene, 'choice.unbind') : null;
});

/** Of whom wants to be led through it, or does not know how, it is asked as well. */
export const leadWanted = toldBy([wantsLead, tellsUnable], ({ scene, guarded }) => {
  const text = plainForm(guarded.asked);
  const isLost = wantsLead.test(text) || tellsUnable.test(text);
  return isLost && isClean(guarded) ? openTopic(scene, 'choice.unbind') : null;
});

/** Whether somebody can be telephoned. */
const asksToCall = sieved(
  new RegExp(
    `^${lead}(?:可不可以|可以|能不能|能|有没有|想|要|怎么|点样?)+(?:直接)?(?:打|拨|致)(?:一?个)?(?:电话|热线)(?:给|去|找|问|到)?(?:你们|腾讯|qq|官方)?(?:的)?(?:人工|客服|真人)?[吗么不?？${particles}]*$|^(?:can|could|may) i (?:call|phone|ring)(?: you| someone| somebody| support| customer service| tencent)?[? ]*$`,
  ),
);

/** Somebody is to help, and not a machine. */
const wantsPerson = sieved(
  /^(?:[我那啊,， ]|想|就|能不能|可不可以|可以|有没有|能|快|请)*(?:要|找|叫|有|来|派|换|搵)(?:一?个)?(?:真)?人(?:来|去|能|可以)*(?:帮(?:帮|一?下)?我?(?:弄|看|解|忙)?(?:一?下)?|跟我(?:说|讲|聊)|处理|解决|管|吗)[吗么嘛吧啊呀?？。! ]*$|^(?:i )?(?:need|want) (?:some(?:one|body)|a (?:real )?(?:person|human)) to help(?: me)?[.! ]*$/,
);

/** Who wants somebody to help is told how humans are to be had. */
export const personWanted = toldBy([wantsPerson], ({ scene, guarded }) =>
  isClean(guarded) && wantsPerson.test(plainForm(guarded.asked)) ? openTopic(scene, 'human') : null,
);

/** Before any talk: who would rather telephone is told how humans are to be had. */
export const callAsked = toldBy([asksToCall], ({ scene, guarded }) =>
  isClean(guarded) && asksToCall.test(plainForm(guarded.asked)) ? openTopic(scene, 'human') : null,
);

/** What they see is not what they were told of. */
const looksOther = sieved(
  new RegExp(
    `^${lead}(?:的)?(?:页面|界面|画面|菜单|网页|屏幕|版面)(?:上)?(?:长得|长|看着|看起来|显示|都|也|怎么|完全|根本)*(?:的)?(?:不一样|不同|唔同|对不上|变了|不像|不是这样)${ends}$|^(?:my |the )?(?:page|screen|menu) (?:looks|is) (?:different|not the same)[.! ]*$`,
  ),
);

/** Before any talk: menus differ, and what to go by. */
export const looksOtherwise = toldBy([looksOther], (said) => {
  const { scene, guarded } = said;
  return isShort(said) && isClean(guarded) && looksOther.test(plainForm(guarded.asked))
    ? shortWord(scene, scene.local.phrases.follow.versions)
    : null;
});
