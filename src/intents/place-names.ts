/** What a place where something is done is called, in normalised texts. */
interface PlaceName {
  readonly name: string;
  /** What must not stand around it in a question by itself, where it may be part of something else. */
  readonly before?: string;
  readonly after?: string;
}

const sites: readonly PlaceName[] = [
  { name: '浏览器', before: '(?<!qq ?)' },
  { name: '官网', after: '(?!的?(?:电话|号码|客服))' },
  { name: '安全中心', after: '(?! ?(?:专员|客服|\\d|app|的? ?token|的?令牌|那个动态))' },
  { name: '(?:qq|扣扣) ?互联' },
  { name: '\\b(?:aq|connect) qq com\\b' },
  { name: '\\bqq connect\\b' },
  { name: '\\bsecurity cent(?:er|re)\\b', after: '(?! (?:app|token|code))' },
  { name: '\\b(?:wang ?ye|guan ?wang|liu ?lan ?qi|an ?quan ?zhong ?xin)\\b' },
];

const clients: readonly PlaceName[] = [
  { name: '客户端' },
  { name: '\\b(?:desktop|mobile|pc|phone) ?(?:版|端)的? ?(?:client|qq)\\b' },
  { name: '(?:手机|电脑|平板|pc|ipad) ?(?:版|端)', after: '(?!本)' },
  { name: '\\bshou ?ji ?(?:ban|duan)\\b', after: '(?! ?(?:ding|xin))' },
  { name: '\\b(?:mobile|desktop) (?:version|client)\\b' },
];

/** Patterns of the places of a way: wherever they are named, or only where they can be nothing else. */
function patternsOf(names: readonly PlaceName[]): { named: string; alone: string } {
  return {
    named: names.map(({ name }) => name).join('|'),
    alone: names.map(({ name, before = '', after = '' }) => before + name + after).join('|'),
  };
}

export const siteNames = patternsOf(sites);
export const clientNames = patternsOf(clients);
