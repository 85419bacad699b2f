import { z } from 'zod';
import { longestAppName } from './app-placeholder.js';
import { line } from './fields.js';

/** `apps.yaml`: the apps, games and sites that people log in to with QQ, and what they call them. */

export const appIdSchema = z
  .string()
  .max(32, 'is longer than 32 characters')
  .regex(/^[a-z][a-z0-9_]*$/, 'must look like honor_of_kings');

/** A name as it is shown. What it stands in, the text around it says. */
export const appNameSchema = line(longestAppName).refine(
  (name) => !/[{}「」“”『』]/.test(name),
  'must hold no brackets or quotation marks',
);

const words = z.array(line(40)).max(30, 'counts more than 30').default([]);

export const appSchema = z.strictObject({
  name: z.strictObject({
    'zh-CN': appNameSchema,
    /** Where converting the zh-CN name does not make what it is called in Taiwan. */
    'zh-TW': appNameSchema.optional(),
    en: appNameSchema,
  }),
  kind: z.enum(['game', 'app', 'site']),
  also: words,
  not: words,
});

/** An app as it stands in the file. */
export type AppEntry = z.infer<typeof appSchema>;
export type AppKind = AppEntry['kind'];
