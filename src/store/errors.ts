/** What is wrong with the database, in the words of whoever runs the bot. Never holds a password. */
export abstract class StoreError extends Error {
  abstract override readonly name: string;
  /** The database's address without its password. */
  readonly database: string;

  constructor(database: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.database = database;
  }
}

/** The address names no database that the bot can use. */
export class WrongDatabaseUrl extends StoreError {
  override readonly name = 'WrongDatabaseUrl';

  constructor(database: string, why: string) {
    super(
      database,
      `${database} is no database: ${why}. Use sqlite:FILE or postgres://USER:PASSWORD@HOST/DATABASE`,
    );
  }
}

/** The database's file cannot be opened, or its server not be reached. */
export class DatabaseUnreachable extends StoreError {
  override readonly name = 'DatabaseUnreachable';

  constructor(database: string, cause: unknown) {
    super(database, `${database} cannot be opened: ${reasonOf(cause)}`, { cause });
  }
}

/** A newer unbind-bot has used the database. */
export class NewerDatabase extends StoreError {
  override readonly name = 'NewerDatabase';
  /** The migrations that this version does not know. */
  readonly unknown: readonly string[];

  constructor(database: string, unknown: readonly string[]) {
    super(
      database,
      `${database} was used by a newer unbind-bot (${unknown.join(', ')}): run that version, or another database`,
    );
    this.unknown = unknown;
  }
}

/** What is to be stored cannot be: a defect of the caller's, not of the database. */
export class NotStorable extends Error {
  override readonly name = 'NotStorable';
  readonly field: string;

  constructor(field: string, why: string) {
    super(`${field} cannot be stored: ${why}`);
    this.field = field;
  }
}

/** A refused connection to a name with several addresses is an AggregateError without a message. */
function reasonOf(cause: unknown): string {
  if (!(cause instanceof Error)) return 'for a reason unknown';
  const { message } = cause;
  const code = 'code' in cause && typeof cause.code === 'string' ? cause.code : '';
  return message || code || cause.name;
}
