import { codeTemplates } from './codes.js';
import { englishTemplates, pinyinTemplates } from './english.js';
import { cardTemplates, identityTemplates } from './identities.js';
import type { Language, Template } from './language.js';
import { mailboxTemplates } from './mailboxes.js';
import { mixedTemplates } from './mixed.js';
import { ordinaryEnglishTemplates, ordinaryTraditionalTemplates } from './ordinary-elsewhere.js';
import { ordinaryNumberTemplates } from './ordinary-numbers.js';
import { ordinaryWordTemplates } from './ordinary-words.js';
import { passwordTemplates } from './passwords.js';
import { phoneTemplates } from './phones.js';
import { storyTemplates } from './stories.js';
import { plainTextMessageTemplates, textMessageTemplates } from './text-messages.js';
import { traditionalTemplates } from './traditional.js';

const inLanguage = (language: Language, texts: readonly string[]): Template[] =>
  texts.map((text) => ({ language, text }));

/** Every sentence that messages are made of. */
export const templates: readonly Template[] = [
  ...inLanguage('simplified', [
    ...codeTemplates,
    ...textMessageTemplates,
    ...plainTextMessageTemplates,
    ...passwordTemplates,
    ...identityTemplates,
    ...cardTemplates,
    ...phoneTemplates,
    ...mailboxTemplates,
    ...storyTemplates,
    ...mixedTemplates,
    ...ordinaryNumberTemplates,
    ...ordinaryWordTemplates,
  ]),
  ...inLanguage('traditional', [...traditionalTemplates, ...ordinaryTraditionalTemplates]),
  ...inLanguage('english', [...englishTemplates, ...ordinaryEnglishTemplates]),
  ...inLanguage('pinyin', pinyinTemplates),
];
