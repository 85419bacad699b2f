/** What people call each other, for patterns on the plain form. */

/** Whoever nobody knows. */
export const stranger =
  '(?:有个?人|有个[^，。 ]{1,4}(?:人|的)|别人|人家|陌生人|对方|骗子|小偷|(?<!盗号)贼|黑客|盗号的?人?|那个?(?:人|家伙)|不知道?是?(?:谁|哪个)|(?:捡|拾|执|偷|抢|买|拿)(?:到|走|了|去)?[^，。 ]{0,6}的?人|买家|新?机主|接手的)';

/** Who is called a thief is one, whatever the binding is of. */
export const thief = '(?:骗子|小偷|黑客|盗号的?人?|盗号者|盗号贼)';

export const pronoun = '(?:他|她|(?<![a-z])ta(?![a-z]))';

/** People who are known, and are no family. */
export const known =
  '(?:前任|前[男女]?(?:朋友|友)|前[夫妻度]|(?<![a-z])ex(?![a-z])|[男女](?:朋友|友)|对象|[室舍工网]友|同[学事桌屋]|(?<!小)朋友|闺蜜|兄弟|代练|邻居|亲戚|老板|房东|店员|员工|上家|号主)';

export const family =
  '(?:老[公婆]|老[爸妈豆母]|先生|太太|媳妇|爱人|[爸妈爹娘爷奶哥姐弟妹]+|外[公婆]|公公|婆婆|岳[父母]|儿子|女儿|孩子|[小娃]孩|闺女|孙[子女]|[阿大小]?[叔舅姑姨伯]|侄|外甥|嫂子?|[表堂][哥姐弟妹]|家里?人|长辈|老人家?)';

/** Whoever may have done something, in English. */
export const someone =
  '(?:someone|somebody|some ?one|some (?:guy|body|kid|dude|stranger)|strangers?|hackers?|thie(?:f|ves)|scammers?|(?:an?|the|another|that|this) (?:\\w+ )?(?:guy|hacker|stranger|thief|scammer|person|dude|buyer|finder|kid|new owner)|whoever (?:\\w+ ){1,4}?(?:it|phone|number|sim)|anybody|they|he|she)';

/** People who are known, and may be no family, in English. */
export const acquaintance =
  '(?:(?:my|an?|the) )?(?:crazy |old |former )?(?:ex(?:[- ](?:boyfriend|girlfriend|husband|wife|gf|bf|friend|partner|roommate|boss))?|roommate|flatmate|housemate|classmate|co[- ]?worker|colleague|friend|buddy|boyfriend|girlfriend|gf|bf|brother|sister|cousin|neighbou?r|boss|boosters?)(?! (?:said|told|helped))';

/** What stands between them and what they did. */
export const has =
  "(?:'s|'ve| has| have| is| are| was| were| had| keeps?| got| just| already| also| now| still| secretly| somehow| probably)*";
