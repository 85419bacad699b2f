import type {
  Expression,
  Kysely,
  RawBuilder,
  SelectQueryBuilder,
  SqlBool,
  Transaction,
} from 'kysely';
import type { Tables } from '../schema/tables.js';
import type { Journal } from './journal.js';

/** Work that belongs together. It may be run again from its beginning, so it does nothing outside. */
export type Work<Result> = (tx: Transaction<Tables>) => Promise<Result>;

/** The words of a schema that are not the same everywhere. */
export interface Types {
  /** A 64-bit key that counts up. */
  readonly id: string;
  /** A text that is compared byte by byte. */
  readonly name: string;
}

/** A database. All that differs from one kind to the other is in here. */
export interface Engine {
  readonly db: Kysely<Tables>;
  /** The address without its password. */
  readonly shown: string;
  /** Where tables are made; null where there are no schemas. */
  readonly schema: string | null;
  readonly types: Types;
  readonly hasTable: (name: string) => Promise<boolean>;
  /** Milliseconds since 1970 by the database's clock, which all its processes share. */
  readonly now: () => number;
  /** Looks at the database's clock again. */
  readonly setClock: () => Promise<void>;
  /** Commits to the disk. */
  readonly transaction: <Result>(work: Work<Result>) => Promise<Result>;
  /** Commits what may be lost with the power, though not with the process. */
  readonly relaxed: <Result>(work: Work<Result>) => Promise<Result>;
  /** Stands before an update's `where`, and lets its commit be lost in the same way where it is alone. */
  readonly relaxedly: RawBuilder<unknown>;
  /** `column in (…)` with one parameter, so that the statement is the same for any number of values. */
  readonly among: (column: string, values: readonly (string | number)[]) => Expression<SqlBool>;
  /** Locks the rows of a table until the transaction ends, leaving out those that others have locked. */
  readonly take: <From extends keyof Tables, Row>(
    query: SelectQueryBuilder<Tables, From, Row>,
    table: From,
  ) => SelectQueryBuilder<Tables, From, Row>;
  /** Locks the rows until the transaction ends, waiting for those that others have locked. */
  readonly lock: <From extends keyof Tables, Row>(
    query: SelectQueryBuilder<Tables, From, Row>,
  ) => SelectQueryBuilder<Tables, From, Row>;
  /** Where a worker notes what a transaction would be too slow for; null where there is none. */
  readonly journal: Journal | null;
  readonly close: () => Promise<void>;
}
