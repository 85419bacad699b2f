import { sieved } from '../../../text/index.js';
import { above } from '../../above.js';
import { plainForm } from '../../guard/index.js';
import { isClean } from '../../guard-text.js';
import { keyboardOf, openTopic } from '../../open-topic.js';
import { answeringWord } from '../../short-word.js';
import { lengthOf, toldBy } from '../leaning.js';
import { kindAsked } from '../questions.js';

const country =
  '(?:美国|香港|澳门|台湾|日本|韩国|英国|加拿大|澳洲|澳大利亚|新加坡|马来西亚?|泰国|越南|俄罗斯|德国|法国|新西兰|欧洲|柬埔寨|缅甸)';
const away = `(?:国外|海外|境外|外国|${country})`;
const things = '(?:的?(?:app|软件|应用|游戏|网站|手机|号|卡|电话|邮箱|门号|人|朋友|客服|版))';
const does =
  '(?:换绑|解绑|改绑|绑定?|申诉|收(?:得到|到|码|短信|验证码)|验证|登|弄|办|操作|用|换|解|搞|取消)';

/** Where they are is no place that any step speaks of. */
const isAway = sieved(
  new RegExp(
    [
      `(?:在|到|去|去了|到了|喺|人在|住)${away}(?!${things})`,
      `(?:^|[，。 那]|qq|如果|要是|请问)${away}(?!${things})[^，。?？]{0,6}?(?:能|可以|可不可以|怎么|咋|如何|行|点样)`,
      `支持(?:不支持)?(?:在)?${away}(?!${things})|不在(?:国内|中国|大陆|内地)`,
      '出(?:了)?国(?:了|之?后|以后|的话|留学|工作)?|出差国外|留学|海外留学',
      '\\b(?:abroad|overseas|outside (?:of )?(?:mainland )?china|in (?:another|a foreign|a different) country|while (?:i.?m )?travell?ing)\\b',
      '\\b(?:i.?m|i am|live|living|moved|while) (?:now |currently |staying )?(?:in|to) (?:the )?(?:us|usa|uk|states|canada|japan|korea|australia|singapore|germany|france|europe|hong kong|taiwan|malaysia|thailand)\\b',
    ].join('|'),
  ),
);

/** Whether, or how, it works there. */
const asks = sieved(
  new RegExp(
    `(?:能不能|可不可以|可唔可以|能否|能|可以|行得通|支持|还能|怎么|怎样|咋|如何|点样?)(?:在那|在这|也|照样|直接|够)*[^，。?？没不]{0,8}?${does}|${does}[^，。?？不没]{0,8}?(?:吗|么|嘛|得唔得|行不行|行吗|可以不|不可以|[?？])|收(?:不收)得到|支持(?:不支持)?(?:在)?${away}|(?:行不行|行吗|行么|可以吗|可以么|得唔得|有影响吗|怎么办)[?？ ]*$|\\b(?:can|could|will|does|do|is it|how|possible|allowed|works?)\\b`,
  ),
);

/** Nothing but where they are. */
const isTold = sieved(
  new RegExp(
    `^(?:我|可是|但是?|不过|现在|目前|人|已经|都|一家)*(?:在|到|住|喺|移民|移居|搬|定居)(?:在|到|去|了)*${away}(?:了|呢|啊|呀|工作|生活|读书|上学|定居|这边|那边)*[。.! ]*$|^(?:but |and |so |well |oh )*(?:i.?m|i am|i|we) ?(?:live|living|moved|based|staying)? ?(?:now |currently )?(?:in|to) (?:the )?(?:us|usa|uk|states|canada|japan|korea|australia|singapore|germany|france|europe|hong kong|taiwan|malaysia|thailand)(?: now| currently| these days)?[.! ]*$`,
  ),
);

/** More is wrong than that, or it is known already that no code comes. */
const isElse = sieved(
  /(?:停|注销|丢|没了|不用了|欠费|忘|换号|销号)|收不|收唔|没收到|登不|盗|异地|骗|多少钱|多久|支付|银行|微信|国外的?号|外国号|\b(?:lost|dead|cancel\w*|forgot|hacked|stolen|how long|wechat|foreign number|not (?:get|receiv)|n.t (?:get|receiv|come|arriv))\b/,
);

/** The longest text, in words, that only asks it. */
const most = 24;

/** Whether it can be done abroad, and a code arrives there: nobody here knows. */
export const abroadAsked = toldBy([isAway, isTold], (said) => {
  const { scene, guarded, understanding } = said;
  if (lengthOf(said) > most || !isClean(guarded) || scene.session.course !== null) return null;
  if (understanding.entities.app !== undefined) return null;
  const text = plainForm(guarded.asked);
  const isAsked = isAway.test(text) && asks.test(text);
  if (!(isAsked || isTold.test(text)) || isElse.test(text)) return null;
  const { abroad } = scene.local.phrases.follow;
  const isPlaced = scene.session.at !== null;
  const isGuide = kindAsked(scene, understanding) === 'guide';
  const guide = !isPlaced && isGuide && understanding.kind === 'understood' && understanding.intent;
  const opened = guide ? openTopic(scene, guide) : null;
  if (opened) return above(abroad, opened);
  const keyboard = isPlaced ? undefined : keyboardOf(scene, 'caution_verification.which_channel');
  return answeringWord(scene, abroad, keyboard);
});
