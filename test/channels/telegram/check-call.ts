import { checkFields } from '../../telegram-api/check-types.js';
import { parseHtml } from '../../telegram-api/index.js';
import { checkRules } from '../../telegram-api/rules.js';
import { readTable } from '../../telegram-api/table.js';

const table = readTable();

/** What Telegram would refuse of a call, as the strict fake does: nothing when it takes it. */
export function checkCall(method: string, parameters: object): string[] {
  const sent = JSON.parse(JSON.stringify(parameters)) as Record<string, unknown>;
  const fields = table.methods.get(method);
  if (!fields) return [`${method} is no method`];
  const wrong = checkFields(table, fields, sent);
  return wrong.length > 0
    ? wrong
    : [...checkRules(method, sent), ...textsIn(sent).flatMap(checkText)];
}

function checkText(html: string): string[] {
  const { text, doubts } = parseHtml(html);
  return [
    ...doubts,
    ...(text.trim() === '' ? ['a text without anything to see'] : []),
    ...(text.length > 4096 ? [`a text of ${text.length}`] : []),
    ...(/\p{Cs}/u.test(text) ? ['half of a surrogate pair'] : []),
  ];
}

/** Every text in HTML that is to be sent. */
function textsIn(sent: unknown): string[] {
  if (typeof sent !== 'object' || sent === null) return [];
  const { text, message_text, parse_mode } = sent as Record<string, unknown>;
  const own =
    parse_mode === 'HTML' ? [text, message_text].filter((one) => typeof one === 'string') : [];
  return [...own, ...Object.values(sent).flatMap(textsIn)];
}
