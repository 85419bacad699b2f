import { sieved } from '../../../text/index.js';
import { plainForm } from '../../guard/index.js';
import { hereOf, isAskedWhetherHelped } from '../../here.js';
import { goOn, isForLogin } from '../../moves/index.js';
import { isShort, toldBy } from '../leaning.js';

/** A step that has them open QQ itself. */
const opensQq = sieved(/(?:打开|开启)[^，。]{0,10} ?qq ?[，,]|\bopen qq on\b|\bopen qq,/);

/** QQ is open, and was before. */
const isOpen = sieved(
  /(?:^|[我的着上里腦脑机] ?|[有直来经就在正都还也是qq])(?:开|登[录陆]?|挂)(?:着|著|紧|咗|住)(?:的|呢|啊|呀|了|啦|喇|在)*$|(?:^|[我的一直qq现在都就是])在线(?:的|呢|啊|上|着|状态)*$|^(?:一直|本来|已经|现在|就|都|是|我|qq)*在登[录陆]的?(?:呢|啊|了)*$|\b(?:it.?s|its|it is|it has|it was|qq is|qq.?s|already)\b(?: \w+){0,2} open(?: \w+){0,3}$|^(?:i.?m |i am )?(?:always|already|still) (?:logged in|online)$/,
);

/** The account is the one it is about. */
const isRight = sieved(
  /^(?:就|也|正|对|嗯)*是(?:我|要解绑的|要弄的)?的?[这那]?个?(?:账号|帐号|账户|号|qq)(?:没错|啊|呀|呢|的|了)*$|^(?:这个|账号|帐号|登的|登录的)*(?:账号|帐号|号码?|qq)(?:也|都|就)?(?:是)?(?:没错|没问题|对的?)(?:的|了|啊)*$|^(?:and |it'?s |that'?s |yes )*(?:the )?(?:right|correct) (?:account|one|number|qq)$/,
);

const isNot = sieved(
  /[没未不冇唔](?!错|问题|用)|别的|另|陌生|异地|他|她|佢|人家|对方|[?？吗么]|\b(?:not|n.t|is it)\b/,
);

/** Nothing but a word before it. */
const isWord = sieved(/^(?:嗯+|对|好|好的|哦|有|是|是的|ok|yes|yeah|yep)$/);

/** At the step that opens QQ: it is open already, with the account in question. */
export const alreadyOpen = toldBy([isOpen, isRight], (said) => {
  const { scene, guarded } = said;
  const here = hereOf(scene);
  if (here.kind !== 'step' || isAskedWhetherHelped(scene) || !isShort(said)) return null;
  const { step } = here.place;
  if (!isForLogin(step) || !opensQq.test(plainForm(step.do))) return null;
  const text = plainForm(guarded.asked);
  if (isNot.test(text)) return null;
  const clauses = text.split(/[，,。.!！~]+ ?| (?=\p{Script=Han})/u).map((one) => one.trim());
  const told = clauses.filter((one) => one !== '' && !isWord.test(one));
  const isTold = told.length > 0 && told.every((one) => isOpen.test(one) || isRight.test(one));
  return isTold ? goOn(scene) : null;
});
