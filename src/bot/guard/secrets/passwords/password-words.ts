/** What follows "password is" in a sentence that tells none. */
const english =
  `a about again all birthday name already also always an and another any as asked at bad because been before being blank both but by
  cannot case changed changing checked complex correct corrupted current dead default deleted different
  difficult easy either empty enough entered expired fine for forgot forgotten from gone good hacked hard
  has have he her here hidden his how i if important in incorrect invalid is it its just kept known
  later leaked long lost mandatory me missing mine my needed never new no none not nothing now of off ok okay old
  on one only or our out over pending please possible protected required reset right safe same saved saying
  secret secure set she short should shown simple so some someone something still stolen strong than that the
  their them then there they this those to too unavailable under unknown unsafe up used useless very visible
  wait was we weak were what whatever when where which who why will with without working works wrong yes you
  your update change recovery reminder manager field page box screen login signin email phone number account
  wechat weixin apple google steam wifi icloud windows android iphone alipay taobao douyin tencent facebook
  github microsoft discord twitter bilibili telegram whatsapp error fail failed failure problem issue help app qq
  retrieve forget unlock change remove manage and account accepted rejected blocked locked denied policy
  free again verification code sms can could would does did do don didn doesn isn wasn aren won needs
  keeps wants must may might hint length strength rule rules format type types gets got somehow probably
  loading setting settings logging manager maybe actually really definitely certainly apparently obviously supposedly literally basically`
    .split(/\s+/)
    .filter(Boolean);

const pinyin =
  `shenme shen sha duoshao cuo cuowu cuode cuole dui duide wang wangle wangji wangjile mei meiyou bu bushi
  budui buzhidao zenme zen ruhe gai gaile huan shi wo ni ta na zhe yao xiang neng keyi bei ma le de mima
  jiu haishi yijing shuru denglu zhaohui chongzhi shezhi xiugai yanzheng jian dan jiandan fuza cuowule`
    .split(/\s+/)
    .filter(Boolean);

const englishWords: ReadonlySet<string> = new Set(english);
const pinyinWords: ReadonlySet<string> = new Set(pinyin);

/**
 * Whether a word of letters is one that sentences about passwords are made of, and no password.
 *
 * @param isChinese whether the sentence is written in characters, where nobody goes on in pinyin
 */
export function isSentenceWord(word: string, isChinese: boolean): boolean {
  return englishWords.has(word) || (!isChinese && pinyinWords.has(word));
}

/** The forms of English verbs, which no list of words holds: "being reset", "was saved". */
export function isVerbForm(word: string): boolean {
  return /(?:ed|ing|ly|n['’]t|['’]s)$/.test(word);
}
