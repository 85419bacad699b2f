import botApi from './bot-api.json' with { type: 'json' };

/** A field of a type, or a parameter of a method. */
export interface Field {
  readonly name: string;
  readonly required: boolean;
  /** `Integer`, `Message`, `String[]`, `InlineKeyboardButton[][]`; several where any will do. */
  readonly types: readonly string[];
}

/** A type has fields, or is one of several others. */
export type TypeEntry =
  | { readonly kind: 'object'; readonly fields: readonly Field[] }
  | { readonly kind: 'one-of'; readonly types: readonly string[] };

/** The Bot API's methods and types: names, types, and what is required. */
export interface Table {
  readonly methods: ReadonlyMap<string, readonly Field[]>;
  readonly types: ReadonlyMap<string, TypeEntry>;
}

/** Reads bot-api.json, which scripts/make-telegram-table.js writes. */
export function readTable(): Table {
  const { methods, types }: Record<'methods' | 'types', Record<string, string>> = botApi;
  return {
    methods: new Map(Object.entries(methods).map(([name, entry]) => [name, readFields(entry)])),
    types: new Map(Object.entries(types).map(([name, entry]) => [name, readType(entry)])),
  };
}

function readType(entry: string): TypeEntry {
  return entry.startsWith('= ')
    ? { kind: 'one-of', types: entry.slice(2).split('|') }
    : { kind: 'object', fields: readFields(entry) };
}

function readFields(entry: string): Field[] {
  if (entry === '') return [];
  return entry.split(', ').map((field) => {
    const [name = '', types = ''] = field.split(' ');
    return { name: name.replace('!', ''), required: name.endsWith('!'), types: types.split('|') };
  });
}
