import { oncePer, type Step } from '../../knowledge/index.js';
import { type Sieved, sieved } from '../../text/index.js';
import { fold } from '../fold.js';
import { plainForm } from '../guard/index.js';
import { labelsToFollow } from './labels.js';

/** What a step may be known by, beside its words. */
export type Shown = Pick<Step, 'do' | 'look'>;

/** Something that steps have people do. The patterns are of plain texts: simplified, in lower case. */
interface Deed {
  /** What a step says that has it. */
  readonly step: RegExp;
  /** What tells that it was done. */
  readonly done: Sieved;
  /** What tells that the page has come to ask for it. */
  readonly asked?: Sieved;
}

const login: Deed = {
  step: /(?:登录|登入)(?!的|过)|(?<!used to )log in/,
  done: sieved(
    /(?<!(?:[没未不别唔换想让叫被误错拿人他她]|小号)[^，。, ]{0,6})登(?:[录陆入上好进到完都也已登成功去qp ]{0,6})[了喇咗啦]|登[录陆入上进到去完好]*(?:之后|以后|然后|后)(?:[要该再又我得还去]|应该)*(?:[呢咧嘞]|怎么|咋|干[嘛啥]|(?:找|点|按|看|选|去|做|干|弄|搞|是)[^，。]{0,3}(?:什么|啥|哪|咩|边))|\bafter (?:i |you )?(?:log|sign)\w* in(?:,? (?:what|where|then)|[? ]*$)|\b(?:what|where).{0,16} after (?:the )?(?:log|sign)\w*[- ]?in\b|\bonce (?:i.?m |i am )?(?:logged |signed )?in,? (?:what|where)|登好|(?<!(?:[没未不别想让叫被]|怎么)[^，。, ]{0,6})(?:log ?in|login|sign ?in|log)(?:ed)? ?(?:好|完|成功|上去?|进去?|ok)*[了咗啦喇](?!吗|么)|登(?:录|陆|入)(?:成功|完|好)|已(?:经)?登[录陆入]|入咗(?:去)?[喇了啦]?(?=$|[ ,，。])|(?<!not |n.t |to be )(?:logged|signed) (?:back )?in|^(?:ok |okay |yes |alright )?i.?m in(?=$|[,.!]| now| what)|denglu ?(?:hao|le|jin|shang)/,
  ),
};

const pages =
  '(?:网站|网页|页面|官网|(?:aq|connect)\\.qq\\.com|aq|安全中心|互联|浏览器|申诉页|page|site|website|browser)';

const deeds: readonly Deed[] = [
  {
    step: /打开.{0,24}(?:\.com|申诉)|open .{0,50}(?:\.com|browser)/,
    done: sieved(
      new RegExp(
        `${pages}[^，。,.?？]{0,10}(?:打?开|进|上)(?:到|去|来|好)*(?:了|好|咗|啦|喇)|(?:打?开|进|上)(?:到|去|好)?(?:了|咗)[^，。,.]{0,5}${pages}|(?:opened|loaded|i.?m on) .{0,12}${pages}|${pages} (?:is|has) (?:open|loaded|up)`,
      ),
    ),
  },
  login,
  {
    step: /头像|avatar/,
    done: sieved(
      /(?:头像|大?头贴|头照|圆的|圆圈|小人头|avatar|profile (?:pic|photo|picture|image)|my (?:pic|picture|photo|face)).{0,8}(?:[点按撳揿戳选进开入摸][^不 ]{0,3}[了咗啦喇]|tapped|clicked|pressed|opened)|(?:[点按撳揿戳开进][开进入]?[了咗]|tapped|clicked|pressed|opened).{0,10}(?:头像|大?头贴|avatar|profile (?:pic|photo|picture|image)|my (?:pic|picture|photo))/,
    ),
  },
  {
    step: /设置|设定|settings/,
    done: sieved(
      /(?:设置|设定|齿轮|settings|gear)(?:[里也都已经页面]|(?: is)?){0,4} ?(?:[点按撳揿戳选进开入打][^不 ]{0,4}[了咗啦喇]|opened|open)|(?:[点按撳揿戳进开入打][开进入]?[了咗]|进到|去(?:到|了)|tapped|clicked|pressed|opened|in) ?(?:the |那个)?(?:设置|设定|齿轮|settings|gear)|(?<![找看见])到(?:了|咗)?(?:设置|设定|齿轮)(?:里|页|页面|界面|画面|那|这|个|头|边)*(?:了|咗|啦|喇|$)|在(?:设置|设定)[那这]?个?(?:页面?|界面|画面|里)(?:了|啦|喇|$)/,
    ),
  },
  {
    step: /选「解绑」|「解除授权」|choose .{0,40}「解绑」/,
    done: sieved(
      /(?:pressed|tapped|clicked|chose|selected|hit|picked)(?: on)?(?: the)? (?:unbind|unlink|remove|revoke|change)/,
    ),
  },
  {
    step: /列表里|in the list/,
    asked: sieved(
      /(?:出来|看到|出现|显示|有)(?:了)?(?:一个|个|一大?堆|一长?串|好多)?(?:的)?(?:列表|名单)(?:了|$|[,，。 ])|\b(?:see|shows?|have|there.?s) (?:a|the) list\b(?! of)/,
    ),
    done: sieved(
      /(?:名字|名单|列表|列出|应用|软件|游戏|一大?堆|好多|一排|一串|\blist|names|apps|game).{0,14}(?:[找揾搵](?:到|着)了?|[看瞅][到见].{0,8}了|found|i see it|can see it)|(?:找到|找着|found).{0,10}(?:名字|列表|应用|游戏|list|app|game)/,
    ),
  },
  {
    step: /填写|fill in/,
    done: sieved(
      /(?<!没|未)(?:填|写)(?:好|完|满|齐)|(?:都|全|也|已经|我)(?:填|写)(?:上|进去)?(?:了|咗)(?=$|[，。, ])|\bfilled\b|wrote it all/,
    ),
    asked: sieved(
      /(?:让|叫|要|问|使|喊)我?(?:去|先|来)?(?:填|写|答|选).{0,5}(?:注册(?:时间|日期|的)|以前的?登录|联系人|资料|信息)|问我?.{0,6}注册|(?:asks?|asking|wants?) .{0,24}(?:registered|details|contacts|friends|information)/,
    ),
  },
  {
    step: /提交|submit|hand in/,
    done: sieved(
      /(?:证|证明|材料|资料|照片)[^，。,.?？没不]{0,4}(?:交|传|提交|寄)[^不没]{0,3}(?:了|好|完|上去|咗)|上传(?:了|好了|完了|咗)|[交传]上去(?:了|咗)|\b(?:submitted|uploaded|handed (?:it |them )?in)\b|sent (?:in )?(?:the |my |all )+(?:papers|documents|id|proof)/,
    ),
    asked: sieved(
      /(?:让|叫|要|喊)我?(?:去|先|来)?(?:上传|提交|交|传|拍).{0,6}(?:证|照片|材料)|(?:它|佢|页面|网页|系统|那边|上面|还)(?:说|还|又|就)*(?:要|让)(?:我)?的?(?:身份证|证件|证明)|(?:asks?|asking|wants?) .{0,24}(?:my id\b|papers|documents|proof)/,
    ),
  },
  {
    step: /验证身[份分]|verify/,
    done: sieved(
      /验证(?:也|都|已经|就|早|终于)*(?:过|通过|完|好|成功)(?:了|咗|啦|喇)|(?:码|验证)(?:都|也|已经)?(?:填|输)(?:好|完|进去|上|对)(?:了|咗|喇)|\b(?:verified|entered the code|typed (?:in )?the code)\b/,
    ),
    asked: sieved(
      /(?:让|叫|要|使|喊|提示|弹出?|跳出(?:来)?|问我|等我)(?:了|来|个)*我?(?:去|来|先|再|输|填|过|做|进行|打|入)*(?:一?个|一下|下)?(?:身份|短信|手机|安全)?(?:验证|验身份|核实身份|校验码|刷脸|人脸|密保|安全问题|回答(?:问题|密保))|(?:它|佢|页面|网页|系统|那边|上面|还)(?:说|还|又|就)*(?:要|让)(?:我)?的?(?:身份证|证件)|(?:到|在|卡在)(?:了)?(?:身份)?验证(?:身份)?(?:这|那|的)?(?:一步|里|页|这|那)|(?:it|page|qq|site|app)(?:.s| is)? (?:now )?(?:asks?|asking|wants?|wanting|needs?|demands?) (?:me )?(?:now )?(?:to )?(?:enter |type |put in |for |do )?(?:a |the |my |some )?(?:sms |text )?(?:code|verif\w*|identity|sms)|\bat the (?:verification|identity|code)/,
    ),
  },
  {
    step: /按提示确认|confirm/,
    done: sieved(
      /(?<!没)[点按撳揿选](?:了|咗)?(?:确定|确认)了?|\b(?:pressed|tapped|clicked|hit) (?:ok|confirm|yes)\b|\bconfirmed\b/,
    ),
    asked: sieved(
      /(?:(?:它|佢|页面|系统|框)[^，。?？]{0,4}(?:问|叫|要|让)|问我|让我|叫我|要我|弹|跳出|出来|出现)[^，。?？]{0,9}(?:确定|确认|是否)|(?:确定|确认)(?:不确定|不|还是取消|要?取消吗)|are you sure|(?:ask\w*|want\w*|prompt\w*)[^.?]{0,24}(?:confirm|sure)|confirm\w* (?:box|dialog|window|pop ?up|prompt)/,
    ),
  },
];

/** Whether a step is one where they log in. */
export const isForLogin = oncePer((step: Shown) => login.step.test(plainForm(step.do)));

/** What a step has them do, the last deed last. */
const deedsOf = oncePer((step: Shown) => {
  const text = plainForm(step.do);
  return deeds
    .filter((deed) => deed.step.test(text))
    .sort((one, other) => text.search(one.step) - text.search(other.step));
});

/** Whether a step leaves something to choose. */
export function isChoice(step: Shown): boolean {
  return labelsToFollow(step).length > 1;
}

/**
 * The step where a person is who tells what they have done ("打开了 登也登了"), or what the page asks them for
 * ("它问我确不确定"), wherever they are taken to be: from 1, and one more than there are when all is done. Null
 * when nothing is told.
 */
export function stepTold(steps: readonly Shown[], asked: string): number | null {
  const text = plainForm(asked);
  const at = steps.findLastIndex((step) => deedsOf(step).some((deed) => deed.asked?.test(text)));
  if (at >= 0) return at + 1;
  const done = steps.findLastIndex((step) => isDone(step, text));
  return done < 0 ? null : done + 2;
}

/** Whether a plain text tells that a step is done: the last thing that it says to do. */
export function isDone(step: Shown, text: string): boolean {
  const labels = labelsToFollow(step);
  // Where there is something to choose, the first label is only where.
  const last = isChoice(step) ? labels.slice(1) : labels;
  return last.some((names) => names.some((one) => isPressed(one, text))) || isDeedDone(step, text);
}

/** Whether a plain text tells that they have done the last thing that a step says to do. */
export function isDeedDone(step: Shown, text: string): boolean {
  return deedsOf(step).at(-1)?.done.test(text) ?? false;
}

const pressedBefore = sieved(
  /(?:[点按选撳揿戳摁](?:的是|[开进中上])?(?:了|咗|过)|(?:开|进|(?<!登)入)(?:了|咗)|(?:pressed|tapped|clicked|chose|selected|hit|opened|picked)(?: on)?(?: the)?)(?:那个|这个|一下)?$/,
);
const pressedAfter = sieved(
  /^(?:[这那个也都已经我就给页面按钮它里头上]|button|is|was|link)*(?:[点按选撳揿戳摁开进入打](?:[开进入着上去来好完过到]|击)*(?:了|咗|啦|喇|过|好|开$)|pressed|tapped|clicked|opened|open\b|chosen|selected)|^(?:这|那)?(?:里头|里面|里|页面)(?:了|啦|喇)|^(?:这|那)?(?:里头|里面|里边|里|入面|下面|列表|页面)(?:里|上)?(?:居然|竟然|怎么|真|全|都|也|就|一共|的)*(?:有(?![没冇无几哪多啥什])|[好很太]多|这么多|那么多|一大?堆|一长?串|密密麻麻)/,
);

/** "到账号与安全了" */
const reaches = sieved(/(?<![找看见跳回退]|直接|我[要想])到(?:了|咗)?$/);
const reached = sieved(/^(?:这|那)?(?:里|页|页面|一步|步)?(?:了|咗|啦|喇|$)/);

/** Whether a plain text tells that they have pressed or opened what has a label. */
function isPressed(label: string, text: string): boolean {
  const said = fold(text);
  for (let at = said.indexOf(label); at >= 0; at = said.indexOf(label, at + 1)) {
    const before = said.slice(Math.max(0, at - 14), at);
    if (pressedBefore.test(spaced.replace(before, '$1'))) return true;
    const after = said.slice(at + label.length, at + label.length + 14);
    if (pressedAfter.test(after) || (reaches.test(before) && reached.test(after))) return true;
    if (isOn.test(before) && itsPage.test(after)) return true;
    if (pressesBefore.test(before) && thenAfter.test(after)) return true;
  }
  return false;
}

/** "在账号与安全那个页面里" */
const isOn = sieved(
  /(?:[到在](?:了|咗)?|进(?:来|去)?|onthe|inthe|tothe|inside|into)(?:的|那个|这个|那|这)?$/,
);
const itsPage = sieved(
  /^(?:[这那]个?|的)*(?:页面?|界面|画面|页里面?|里头?|里面|里边|入面)(?:上|里|中|内|来|去|头|面)*(?:了|啦|喇|咗|$)|^(?:page|screen|menu)(?:now|already)?$/,
);

/** "And once I have pressed it, what then?" */
const pressesBefore = sieved(
  /(?:[点按选撳揿戳摁开进](?:击|进|开)?|press|tap|click|choose|select|hit|open)$/,
);
const thenAfter = sieved(
  /^(?:了|完|好|过|下去|进去|掉|咗)*(?:然后|接着|接下来|下一步|(?:之|以)?后面?|再(?:往)?(?:后面?|下面?|然后|下一步)|再来)(?:呢|咧|嘞|咋|怎|干|做|点|是|要|还|会|啥|什么|$)|^(?:and|,)*(?:then|after|next)(?:what)?/,
);

const spaced = sieved(/(pressed|tapped|clicked|chose|selected|hit|opened|picked)(?:on)?(?:the)?$/);
