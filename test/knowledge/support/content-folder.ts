import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import {
  checkContent,
  formatProblem,
  type Problem,
  type WarningKind,
} from '../../../src/knowledge/index.js';

/** The content that comes with the bot. */
export const shippedContent = join(import.meta.dirname, '../../../content');

const zh = `unbind_phone:
  kind: guide
  label: 解绑手机号
  title: 解绑绑定的手机号
  summary: 有两个办法。
  methods:
    client:
      label: 在 QQ 里操作
      fits: 还登录着
      steps:
        - do: 点「设置」。
          look: 写着「设置」的一项。
        - do: 选「解绑」。
    security_center:
      label: 用网页
      fits: 用浏览器
      link:
        label: 打开安全中心
        url: https://aq.qq.com/
      steps:
        - do: 打开 aq.qq.com。
  next: [faq_impact]
faq_impact:
  kind: article
  label: 有影响吗
  text: 一般没有。
`;

const en = `unbind_phone:
  kind: guide
  label: Unbind a phone
  title: Unbind the phone number
  summary: There are two ways.
  methods:
    client:
      label: In QQ
      fits: You are still logged in
      steps:
        - do: Tap 「设置」.
          look: The entry 「设置」.
        - do: Choose 「解绑」.
    security_center:
      label: On the web
      fits: You have a browser
      link:
        label: Open the Security Center
        url: https://aq.qq.com/
      steps:
        - do: Open aq.qq.com.
  next: [faq_impact]
faq_impact:
  kind: article
  label: Any effect?
  text: Usually none.
`;

const settings = `official_hosts:
  - aq.qq.com
menu:
  - unbind_phone
`;

const numbered = (text: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${text} ${index + 1}`).join('\n');

/** A small content folder without a problem. Both languages' topics have the same lines. */
export const smallContent: Readonly<Record<string, string>> = {
  'settings.yaml': settings,
  'zh-CN/interface.yaml': readFileSync(join(shippedContent, 'zh-CN/interface.yaml'), 'utf8'),
  'en/interface.yaml': readFileSync(join(shippedContent, 'en/interface.yaml'), 'utf8'),
  'zh-CN/topics.yaml': zh,
  'en/topics.yaml': en,
  'zh-CN/utterances/unbind_phone.txt': `# plain\n${numbered('怎么解绑手机', 50)}\n`,
  'zh-CN/utterances/faq_impact.txt': `# plain\n${numbered('有影响吗', 20)}\n`,
  'en/utterances/faq_impact.txt': `# plain\n${numbered('any effect', 15)}\n`,
};

/** What to do with a file: replace it, edit it, or (null) leave it out. */
export type Change = string | Uint8Array | null | ((text: string) => string);
export type Changes = Readonly<Record<string, Change>>;

/** An empty folder that is gone after the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'unbind-bot-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Writes the small content with some changes. */
export function contentFolder(changes: Changes = {}, folder = temporaryFolder()): string {
  for (const name of new Set([...Object.keys(smallContent), ...Object.keys(changes)])) {
    const change = changes[name];
    const text = smallContent[name] ?? '';
    const written = typeof change === 'function' ? edited(name, text, change) : change;
    if (written === null) continue;
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, written ?? text);
  }
  return folder;
}

/** A copy of the shipped content that a test may write into. */
export function shippedCopy(): string {
  const folder = temporaryFolder();
  cpSync(shippedContent, folder, { recursive: true });
  return folder;
}

/** Which problems to look at; without it all, but that the small content has few utterances. */
export type Which = Problem['severity'] | WarningKind;

/** The problems of the small content with some changes, as lines. */
export async function problemsWith(changes: Changes, which?: Which): Promise<string[]> {
  return problemsIn(contentFolder(changes), which);
}

export async function problemsIn(folder: string, which?: Which): Promise<string[]> {
  const { problems } = await checkContent(folder);
  return problems
    .filter((problem) => isMeant(problem, which))
    .map((problem) => formatProblem(problem));
}

function isMeant(problem: Problem, which: Which | undefined): boolean {
  const kind = problem.severity === 'warning' ? problem.kind : undefined;
  if (which === kind) return true;
  return kind !== 'few-utterances' && (which === undefined || which === problem.severity);
}

/** An edit of a text that must change something. */
export function swap(from: string, to: string): (text: string) => string {
  return (text) => text.replace(from, () => to);
}

function edited(name: string, text: string, change: (text: string) => string): string {
  const after = change(text);
  if (after === text) throw new Error(`the change of ${name} changes nothing`);
  return after;
}
