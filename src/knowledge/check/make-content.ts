import { namesApp, sayApp } from '../app-placeholder.js';
import { hashFiles, hashOf } from '../hash.js';
import type { Content, KnowledgeBase, LocalKnowledge, Utterance } from '../knowledge-base.js';
import { packKnowledge } from '../knowledge-json.js';
import type { AuthoredLocale } from '../locale.js';
import type { Phrases, WrittenPhrases } from '../phrases.js';
import type { ContentFile } from '../read/folder.js';
import type { Topic } from '../schema.js';
import { mapTexts, textsOf } from '../texts.js';
import { wordingsOf } from '../wordings.js';
import type { Converted } from './convert-draft.js';
import type { Draft, UtteranceDraft } from './draft.js';

/** Puts together what passed every check. Null when parts are missing after all. */
export function makeContent(
  draft: Draft,
  converted: Converted,
  files: readonly ContentFile[],
): Content | null {
  const phrases = {
    zhCn: draft.in['zh-CN'].phrases,
    zhTw: converted.phrases,
    en: draft.in.en.phrases,
  };
  if (!draft.settings?.value || !phrases.zhCn || !phrases.zhTw || !phrases.en) return null;
  const order = [...draft.in['zh-CN'].topics.keys()];
  const topicsIn = (locale: AuthoredLocale) =>
    ordered(order, (id) => draft.in[locale].topics.get(id)?.value);
  const knowledge: KnowledgeBase = {
    settings: draft.settings.value,
    apps: converted.apps,
    in: {
      'zh-CN': inLanguage(topicsIn('zh-CN'), phrases.zhCn.value),
      'zh-TW': inLanguage(
        ordered(order, (id) => converted.topics.get(id)),
        phrases.zhTw,
      ),
      en: inLanguage(topicsIn('en'), phrases.en.value),
    },
  };
  const utterances = utterancesIn(draft.utterances.filter(({ of }) => of === 'topic'));
  const inTalk = utterancesIn(draft.utterances.filter(({ of }) => of !== 'topic'));
  return {
    knowledge,
    knowledgeHash: hashOf([JSON.stringify(packKnowledge(knowledge))]),
    utterancesHash: hashOf([JSON.stringify(utterances)]),
    filesHash: hashFiles(files),
    utterances: async () => utterances,
    inTalkHash: hashOf([JSON.stringify(inTalk)]),
    inTalk: async () => inTalk,
  };
}

function utterancesIn(lists: readonly UtteranceDraft[]): Utterance[] {
  return lists.flatMap(({ name, lines }) =>
    (lines ?? []).map(({ text, brief }): Utterance => ({ text, topic: name, brief })),
  );
}

/** @param written the topics with placeholders for an app's name */
function inLanguage(written: ReadonlyMap<string, Topic>, phrases: WrittenPhrases): LocalKnowledge {
  const topics = [...written].map(
    ([id, topic]) => [id, mapTexts(topic, (text) => sayApp(text, null))] as const,
  );
  const naming = [...written].filter(([, topic]) =>
    [...textsOf(topic)].some(([, text]) => namesApp(text)),
  );
  const wordings = wordingsOf(phrases);
  return {
    topics: new Map(topics),
    naming: new Map(naming),
    phrases: wordings[0] as Phrases,
    wordings,
  };
}

function ordered(
  ids: readonly string[],
  topicOf: (id: string) => Topic | null | undefined,
): Map<string, Topic> {
  return new Map(
    ids.flatMap((id) => {
      const topic = topicOf(id);
      return topic ? [[id, topic] as const] : [];
    }),
  );
}
