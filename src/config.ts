import { z } from 'zod';
import { type Locale, locales } from './knowledge/index.js';
import { shippedContent } from './paths.js';

/** How the bot is run, read once from the environment. */
export interface Config {
  /** Null: no Telegram. */
  readonly telegram: { readonly token: string; readonly apiRoot?: string } | null;
  readonly host: string;
  readonly port: number;
  readonly contentDir: string;
  readonly defaultLocale: Locale;
  readonly logLevel: LogLevel;
}

export type LogLevel = (typeof logLevels)[number];

const logLevels = ['silent', 'error', 'warn', 'info', 'debug'] as const;

/** What the environment has wrong: a line for each variable, in the words of whoever set it. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(problems.join('\n'));
    this.problems = problems;
  }
}

const oneOf = (values: readonly string[]): string => `must be one of ${values.join(', ')}`;
const later = 'is not built in yet: leave it out';

const environmentSchema = z.object({
  TELEGRAM_BOT_TOKEN: z
    .string()
    .regex(
      /^\d{1,20}:[A-Za-z0-9_-]{20,100}$/,
      'does not look like a token of @BotFather (digits:letters)',
    )
    .optional(),
  TELEGRAM_LIBRARY: z.literal('grammy', 'must be grammy; telegraf is not built in yet').optional(),
  TELEGRAM_API_ROOT: z
    .url({ protocol: /^https?$/, error: 'must be an http(s) address' })
    .optional(),
  TELEGRAM_WEBHOOK_URL: z.undefined(later).optional(),
  TELEGRAM_WEBHOOK_SECRET: z.undefined(later).optional(),
  HOST: z
    .string()
    .regex(/^[A-Za-z0-9.:_-]+$/, 'must be a host name or an IP address, without http:// or a port')
    .default('127.0.0.1'),
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, 'must be a whole number from 0 to 65535')
    .transform(Number)
    .refine((port) => port <= 65_535, 'must be a whole number from 0 to 65535')
    .default(3000),
  DATABASE_URL: z
    .string()
    .regex(/^(sqlite:.+|postgres(ql)?:\/\/.+)$/, 'must begin with sqlite: or postgres://')
    .optional(),
  CONTENT_DIR: z.string().default(shippedContent),
  DEFAULT_LOCALE: z.enum(locales, oneOf(locales)).default('zh-CN'),
  SUPPORT_CHAT_ID: z
    .string()
    .regex(/^-?\d{1,16}$/, "must be a Telegram chat's number")
    .optional(),
  ADMIN_IDS: z
    .string()
    .regex(/^\d{1,16}(\s*,\s*\d{1,16})*$/, 'must be Telegram user numbers, parted by commas')
    .optional(),
  ADMIN_TOKEN: z.string().min(16, 'must have at least 16 characters').optional(),
  LOG_LEVEL: z.enum(logLevels, oneOf(logLevels)).default('info'),
});

/**
 * Reads the configuration. A variable that is set to nothing counts as not set; secrets are never
 * repeated in an error.
 *
 * @throws {ConfigError} with a line for every variable that does not fit
 */
export function parseConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const names = Object.keys(environmentSchema.shape);
  const set = names.flatMap((name): [string, string][] => {
    const value = environment[name]?.trim();
    return value ? [[name, value]] : [];
  });
  const parsed = environmentSchema.safeParse(Object.fromEntries(set));
  if (!parsed.success)
    throw new ConfigError(
      parsed.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`),
    );
  const { TELEGRAM_BOT_TOKEN: token, TELEGRAM_API_ROOT: apiRoot, ...rest } = parsed.data;
  return {
    telegram: token ? { token, ...(apiRoot === undefined ? {} : { apiRoot }) } : null,
    host: rest.HOST,
    port: rest.PORT,
    contentDir: rest.CONTENT_DIR,
    defaultLocale: rest.DEFAULT_LOCALE,
    logLevel: rest.LOG_LEVEL,
  };
}
