import type { IncomingMessage } from 'node:http';
import { isObject } from './check-types.js';
import type { Field } from './table.js';

export type Parameters = Readonly<Record<string, unknown>>;

/**
 * Reads a call's parameters from the query and from a JSON, form or multipart body. What comes as
 * text is turned into the type that the method wants, where it can be.
 */
export async function readParameters(
  request: IncomingMessage,
  fields: readonly Field[],
): Promise<Parameters> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const body = Buffer.concat(chunks);
  const type = request.headers['content-type'] ?? '';
  const query = new URL(request.url ?? '/', 'http://localhost').searchParams;
  const texts = Object.fromEntries([...query, ...(await readForm(body, type))]);
  const values = Object.entries(texts).map(([name, value]) => {
    const field = fields.find((candidate) => candidate.name === name);
    return [name, typeof value === 'string' && field ? coerce(value, field) : value];
  });
  return { ...Object.fromEntries(values), ...readJson(body, type) };
}

function readJson(body: Buffer, type: string): Parameters {
  if (body.length === 0 || !type.startsWith('application/json')) return {};
  const json: unknown = JSON.parse(body.toString());
  return isObject(json) ? json : { body: json };
}

async function readForm(body: Buffer, type: string): Promise<[string, unknown][]> {
  if (body.length === 0 || type.startsWith('application/json')) return [];
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
