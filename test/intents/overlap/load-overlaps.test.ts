import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findOverlaps } from '../../../src/intents/overlap/find-overlaps.js';
import { loadOverlaps } from '../../../src/intents/overlap/load-overlaps.js';
import { loadContent } from '../../../src/knowledge/index.js';
import {
  type Changes,
  contentFolder,
  temporaryFolder,
} from '../../knowledge/support/content-folder.js';

const twins: Changes = {
  'zh-CN/utterances/unbind_phone.txt': (text) => `${text}关联手机拿掉会怎样\n`,
  'zh-TW/utterances/faq_impact.txt': '關聯手機拿掉會怎樣\n',
};

/** Content that counts how often it is asked for its utterances. */
async function counted(changes: Changes) {
  const content = await loadContent(contentFolder(changes));
  const asked = { times: 0 };
  const utterances = () => {
    asked.times++;
    return content.utterances();
  };
  return { content: { ...content, utterances }, asked };
}

test('the same utterances are looked at once', async () => {
  const cache = temporaryFolder();
  const { content, asked } = await counted(twins);
  const found = findOverlaps(await content.utterances(), content.knowledge.apps);
  expect(found).toHaveLength(1);
  asked.times = 0;
  expect(await loadOverlaps(content, cache)).toEqual(found);
  expect(await loadOverlaps(content, cache)).toEqual(found);
  expect(asked.times).toBe(1);
});

test('they are looked at again with another one among them, or another app', async () => {
  const cache = temporaryFolder();
  const zhihu = 'zhihu:\n  name: { zh-CN: 知乎, en: Zhihu }\n  kind: app\n';
  for (const change of [{}, { 'apps.yaml': zhihu }, twins]) {
    const { content, asked } = await counted(change);
    await loadOverlaps(content, cache);
    expect(asked.times).toBe(1);
  }
  expect(readdirSync(cache)).toHaveLength(3);
});
