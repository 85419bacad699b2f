import { z } from 'zod';
import { type Locale, locales } from './knowledge/index.js';
import { shippedContent } from './paths.js';

/** How the bot is run, read once from the environment. */
export interface Config {
  /** Null: no Telegram. */
  readonly telegram: TelegramConfig | null;
  /** `sqlite:FILE` or `postgres://…`; with the password, so never shown. */
  readonly databaseUrl: string;
  /** Days for which what people wrote (masked) and conversations without a word are kept. */
  readonly keep: { readonly texts: number; readonly sessions: number };
  readonly host: string;
  readonly port: number;
  readonly contentDir: string;
  readonly defaultLocale: Locale;
  readonly logLevel: LogLevel;
  /** Null: for people on a terminal, for programs elsewhere. */
  readonly logFormat: LogFormat | null;
}

/** How the bot is on Telegram. */
export type TelegramConfig = {
  readonly token: string;
  readonly apiRoot?: string;
  readonly library: 'grammy' | 'telegraf';
  /** How many messages are sent at the same time: as many may come twice after a kill. */
  readonly onTheWay: number;
} & (
  | { readonly mode: 'polling' }
  | { readonly mode: 'webhook'; readonly url: string; readonly secret: string }
);

export type LogLevel = (typeof logLevels)[number];

/** Lines for programs, or for people. */
export type LogFormat = (typeof logFormats)[number];

const logLevels = ['silent', 'error', 'warn', 'info', 'debug'] as const;
const logFormats = ['json', 'pretty'] as const;

/** What the environment has wrong: a line for each variable, in the words of whoever set it. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(problems.join('\n'));
    this.problems = problems;
  }
}

const libraries = ['grammy', 'telegraf'] as const;

const oneOf = (values: readonly string[]): string => `must be one of ${values.join(', ')}`;
const days = (otherwise: number) =>
  z
    .string()
    .regex(/^[1-9]\d{0,3}$/, 'must be a whole number of days from 1 to 9999')
    .transform(Number)
    .default(otherwise);

const variablesSchema = z.object({
  TELEGRAM_BOT_TOKEN: z
    .string()
    .regex(
      /^\d{1,20}:[A-Za-z0-9_-]{20,100}$/,
      'does not look like a token of @BotFather (digits:letters)',
    )
    .optional(),
  TELEGRAM_LIBRARY: z.enum(libraries, oneOf(libraries)).default('grammy'),
  TELEGRAM_API_ROOT: z
    .url({ protocol: /^https?$/, error: 'must be an http(s) address' })
    .optional(),
  TELEGRAM_WEBHOOK_URL: z
    .url({ protocol: /^https$/, error: 'must be a public https address' })
    .optional(),
  TELEGRAM_WEBHOOK_SECRET: z
    .string()
    .regex(/^[A-Za-z0-9_-]{1,256}$/, 'must have 1 to 256 of the characters A-Z a-z 0-9 _ -')
    .optional(),
  TELEGRAM_ON_THE_WAY: z
    .string()
    .regex(/^([1-9]|[12]\d|30)$/, 'must be a whole number from 1 to 30')
    .transform(Number)
    .default(1),
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
    .default('sqlite:data/unbind-bot.sqlite'),
  KEEP_TEXTS_DAYS: days(30),
  KEEP_SESSIONS_DAYS: days(180),
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
  LOG_FORMAT: z.enum(logFormats, oneOf(logFormats)).optional(),
});

type Variables = z.infer<typeof variablesSchema>;

/** The names of all variables. */
export const variableNames: readonly string[] = Object.keys(variablesSchema.shape);

/**
 * Reads the configuration. A variable that is set to nothing counts as not set; secrets are never
 * repeated in an error.
 *
 * @throws {ConfigError} with a line for every variable that does not fit
 */
export function parseConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const set = variableNames.flatMap((name): [string, string][] => {
    const value = environment[name]?.trim();
    return value ? [[name, value]] : [];
  });
  const parsed = variablesSchema.safeParse(Object.fromEntries(set));
  if (!parsed.success)
    throw new ConfigError(
      parsed.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`),
    );
  const { data } = parsed;
  return {
    telegram: toTelegram(data),
    databaseUrl: data.DATABASE_URL,
    keep: { texts: data.KEEP_TEXTS_DAYS, sessions: data.KEEP_SESSIONS_DAYS },
    host: data.HOST,
    port: data.PORT,
    contentDir: data.CONTENT_DIR,
    defaultLocale: data.DEFAULT_LOCALE,
    logLevel: data.LOG_LEVEL,
    logFormat: data.LOG_FORMAT ?? null,
  };
}

/** @throws {ConfigError} for a webhook without its secret */
function toTelegram(variables: Variables): TelegramConfig | null {
  const { TELEGRAM_BOT_TOKEN: token, TELEGRAM_API_ROOT: apiRoot } = variables;
  const { TELEGRAM_WEBHOOK_URL: url, TELEGRAM_WEBHOOK_SECRET: secret } = variables;
  if (url !== undefined && secret === undefined)
    throw new ConfigError(['TELEGRAM_WEBHOOK_SECRET is required with TELEGRAM_WEBHOOK_URL']);
  if (token === undefined) return null;
  const access = {
    token,
    library: variables.TELEGRAM_LIBRARY,
    onTheWay: variables.TELEGRAM_ON_THE_WAY,
    ...(apiRoot !== undefined && { apiRoot }),
  };
  return url !== undefined && secret !== undefined
    ? { ...access, mode: 'webhook', url, secret }
    : { ...access, mode: 'polling' };
}
