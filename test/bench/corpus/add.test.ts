import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { add } from '../../../bench/corpus/add/add.js';
import { copyContent } from './support/copy-content.js';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'unbind-bot-corpus-'));
  copyContent(join(folder, 'content'), 5);
  mkdirSync(join(folder, 'questions'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const listOf = (locale: string, topic: string) =>
  readFileSync(join(folder, 'content', locale, 'utterances', `${topic}.txt`), 'utf8');

function addLines(...lines: readonly string[]) {
  const file = join(folder, 'new.tsv');
  writeFileSync(file, lines.join('\n'));
  return add({
    contentDir: join(folder, 'content'),
    askedDir: join(folder, 'questions'),
    file,
    brief: '# Night  owls ',
  });
}

describe('add', () => {
  it('puts each sentence into the list of its language, under the heading', async () => {
    const { output, isWell } = await addLines(
      'unbind_phone\t凌晨睡不着翻设置想把号码从企鹅上抹掉',
      'unbind_phone\t半夜翻設定，想把門號從企鵝上抹掉',
      'unbind_phone\tit is 3 am and I want my digits wiped off the penguin',
      'unbind_phone\tban ye shui bu zhao xiang ba haoma mo diao',
    );
    expect(output).toBe('4 sentences added (zh-CN 2, zh-TW 1, en 1), 0 skipped.');
    expect(isWell).toBe(true);
    expect(listOf('zh-CN', 'unbind_phone')).toMatch(
      /\n\n# Night owls\n凌晨.*抹掉\nban ye .* mo diao\n$/,
    );
    expect(listOf('zh-TW', 'unbind_phone')).toMatch(/\n\n# Night owls\n半夜.*抹掉\n$/);
    expect(listOf('en', 'unbind_phone')).toMatch(/\n\n# Night owls\nit is 3 am.*penguin\n$/);
  });

  it('skips what is there, what is asked and what comes twice, and says what it is like', async () => {
    writeFileSync(
      join(folder, 'questions', 'asked.jsonl'),
      '{"text":"夜里三点想把号码从企鹅上抹掉","label":"unbind_phone"}\n',
    );
    const there = listOf('zh-CN', 'why_unbind')
      .split('\n')
      .find((line) => line.length > 5 && !line.startsWith('#'));
    const { output } = await addLines(
      `why_unbind\t请问${there}`,
      `unbind_phone\t${there}！`,
      'unbind_phone\t夜里三点了想把号码从企鹅上抹掉呢',
      'unbind_phone\t清早起来第一件事就是抹掉企鹅上的号码',
      'unbind_phone\t清早起来第一件事就是抹掉企鹅上的号码吧',
    );
    expect(output).toMatch(/new\.tsv:1 {2}.* is there: .*why_unbind\.txt:\d+/);
    expect(output).toMatch(/new\.tsv:2 {2}.* is there under another topic: .*why_unbind\.txt:\d+/);
    expect(output).toMatch(/new\.tsv:3 {2}.* is asked in the evaluation: .*asked\.jsonl:1/);
    expect(output).toMatch(/new\.tsv:5 {2}.* is there: .*new\.tsv:4/);
    expect(output).toContain('1 sentence added (zh-CN 1, zh-TW 0, en 0), 4 skipped.');
  });

  it('refuses a file with a line that is wrong, and adds nothing', async () => {
    const before = listOf('zh-CN', 'unbind_phone');
    const { output, isWell } = await addLines(
      'unbind_phone\t凌晨睡不着翻设置想把号码抹掉',
      'unbind_fone\t凌晨睡不着',
      '',
      '凌晨睡不着',
      'unbind_phone\t# 凌晨睡不着',
      'unbind_phone\t……',
    );
    const lines = output.replaceAll(/^.*(?=new\.tsv)/gm, '').split('\n');
    expect(lines).toEqual([
      'new.tsv:2 no topic is named "unbind_fone"',
      'new.tsv:4 has no tab',
      'new.tsv:5 would be a heading',
      'new.tsv:6 has no letter or digit',
      'Nothing was added.',
    ]);
    expect(isWell).toBe(false);
    expect(listOf('zh-CN', 'unbind_phone')).toBe(before);
  });
});
