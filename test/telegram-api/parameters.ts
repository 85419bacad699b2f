import type { IncomingMessage } from 'node:http';
import { isObject } from './check-types.js';
import type { Field } from './table.js';

export type Parameters = Readonly<Record<string, unknown>>;

/** A call as it came: what stands behind the `?`, and the body. */
export interface SentCall {
  readonly query: string;
  readonly type: string;
  readonly body: Buffer;
}

/** Reads a request's body to its end. */
export function readBody(request: IncomingMessage): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () =>
      resolve(chunks.length === 1 ? (chunks[0] ?? Buffer.of()) : Buffer.concat(chunks)),
    );
    request.on('error', reject);
  });
}

/**
 * Reads a call's parameters from the query and from a JSON, form or multipart body. What comes as
 * text is turned into the type that the method wants, where it can be. Null for a body that is no
 * JSON.
 */
export async function readParameters(
  call: SentCall,
  fields: readonly Field[],
): Promise<Parameters | null> {
  const { query, type, body } = call;
  const isJson = type.startsWith('application/json');
  if (isJson && query === '') return readJson(body);
  const form = isJson ? [] : await readForm(body, type);
  const texts = [...new URLSearchParams(query), ...form].map(([name, value]) => {
    const field = fields.find((candidate) => candidate.name === name);
    return [name, typeof value === 'string' && field ? coerce(value, field) : value];
  });
  const json = isJson ? readJson(body) : {};
  return json && { ...Object.fromEntries(texts), ...json };
}

function readJson(body: Buffer): Parameters | null {
  if (body.length === 0) return {};
  try {
    const json: unknown = JSON.parse(body.toString());
    return isObject(json) ? json : { body: json };
  } catch {
    return null;
  }
}

async function readForm(body: Buffer, type: string): Promise<[string, unknown][]> {
  if (body.length === 0) return [];
  const request = new Request('http://localhost', {
    method: 'POST',
    headers: { 'content-type': type },
    body: new Uint8Array(body),
  });
  return [...(await request.formData())];
}

function coerce(text: string, { types }: Field): unknown {
  if (types.includes('Integer') && /^-?\d+$/.test(text)) return Number(text);
  if (types.includes('Float') && text.trim() !== '' && !Number.isNaN(Number(text)))
    return Number(text);
  if (types.includes('Boolean') && /^(true|false)$/i.test(text))
    return text.toLowerCase() === 'true';
  if (types.includes('String') || types.includes('InputFile')) return text;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
