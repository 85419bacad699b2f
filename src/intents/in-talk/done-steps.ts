import { digits, toNumber } from './step-numbers.js';

const all = '(?:我|都|也|经|全|已|早|就|刚| )*';
const done =
  '(?:会|懂|知道|没问题|过了|完了|好了|可以|ok|(?:做|弄|搞|整|办|走|点|按|操作)(?:完|好|成|过|掉)?(?:了|咗|喇|啦)|(?:做|弄|搞|整|办|走)(?:完|好|掂))';
/** "第四步好了" may mean that it will do to see the fourth. */
const surely = done.replace('|好了', '');
const ordinal = '(first|second|third|fourth|fifth|sixth|one|two|three|four|five|six|[1-9])';

const forms = [
  new RegExp(`前(?:面)? ?(${digits}) ?(?:个)?(?:步骤?)?${all}${done}`),
  new RegExp(
    `(?:${digits}) ?步? ?(?:到|至|和|跟|与|、| ) ?(?:第 ?)?(${digits}) ?(?:步骤?)?${all}${done}`,
  ),
  new RegExp(`第 ?(${digits}) ?步${all}${surely}`),
  new RegExp(`(?:做|弄|搞|整|走)(?:完|好)了?(?:第|前) ?(${digits}) ?步`),
  new RegExp(
    `\\b(?:did|done|finished|completed|through|past) (?:with )?(?:the )?(?:first )?(?:steps? )?(?:\\w+ (?:and|to|through) )?${ordinal}(?! step)\\b`,
  ),
  new RegExp(
    `\\b(?:the )?(?:first|steps?) (?:\\w+ (?:and|to|through) )?${ordinal} (?:steps )?(?:is|are|were) done`,
  ),
];

/** The number of the step up to which a short, normalised text tells that all is done: 前三步都做好了. */
export function doneUpTo(normalised: string): number | undefined {
  for (const form of forms) {
    const named = form.exec(normalised)?.[1];
    if (named !== undefined) return toNumber(named);
  }
  return undefined;
}
