import type { EndpointDefinition } from '@svetionik/contracts/endpoint';
import type { Random } from '@svetionik/domain/random';
import { z } from 'zod';
import { encode, hostileText, hostileValue } from './hostile';
import { generateValue } from './schema-value';

/** A request as it goes over the line. */
export interface RawRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer | undefined;
}

/** A request for an endpoint: like its example, of the form of its schema, or hostile in one or more places. */
export function hostileRequest(endpoint: EndpointDefinition, random: Random): RawRequest {
  const { body, headers } = bodyOf(endpoint, random);
  return {
    method: endpoint.method,
    path: pathOf(endpoint, random) + queryOf(endpoint, random),
    headers: { ...headers, ...versionOf(endpoint, random), ...sometimesOdd(random) },
    body,
  };
}

function pathOf({ path, example }: EndpointDefinition, random: Random): string {
  return path.replace(/:([A-Za-z]+)/g, (_, name: string) => {
    const given = example.params?.[name];
    return encode(given !== undefined && random() < 0.8 ? given : hostileText(random)) || '-';
  });
}

function queryOf({ query, example }: EndpointDefinition, random: Random): string {
  const fields = Object.entries(query?.shape ?? {}).flatMap(([name, schema]) => {
    const chance = random();
    if (chance < 0.4)
      return example.query?.[name] === undefined ? [] : [[name, example.query[name]]];
    const value = chance < 0.7 ? generateValue(schema, random) : hostileText(random);
    return value === undefined
      ? []
      : [[name, typeof value === 'string' ? value : JSON.stringify(value)]];
  });
  if (fields.length === 0) return '';
  return `?${fields.map(([name, value]) => `${name}=${encode(value ?? '')}`).join('&')}`;
}

function versionOf(
  { ifMatch, example }: EndpointDefinition,
  random: Random,
): Record<string, string> {
  if (!ifMatch) return {};
  if (random() < 0.7) return { 'If-Match': `"${example.ifMatch ?? '1'}"` };
  return random() < 0.5 ? {} : { 'If-Match': headerText(hostileText(random)) };
}

function sometimesOdd(random: Random): Record<string, string> {
  if (random() > 0.1) return {};
  const [text, name] = [headerText(hostileText(random)), random()];
  if (name < 0.25) return { 'Accept-Language': text };
  if (name < 0.5) return { 'Signed-In-As': text };
  return name < 0.75 ? { 'Confirmed-Identifiers': text } : { Range: `bytes=${text}` };
}

/** What a header may hold at all. */
function headerText(text: string): string {
  return text.replace(/[^\t\x20-\x7e\x80-\xff]/g, '').slice(0, 500);
}

function bodyOf(
  endpoint: EndpointDefinition,
  random: Random,
): Pick<RawRequest, 'body' | 'headers'> {
  const { body } = endpoint;
  if (body === undefined) return { body: undefined, headers: {} };
  if (!(body instanceof z.ZodType)) return formOf(body.field, random);
  const value =
    random() < 0.3 ? generateValue(body, random) : mutated(endpoint.example.body, random);
  const text = JSON.stringify(value) ?? '';
  const broken = random() < 0.03 ? text.slice(0, -1) : text;
  return { body: Buffer.from(broken), headers: { 'Content-Type': 'application/json' } };
}

/** A value with something hostile in about one place. */
function mutated(value: unknown, random: Random): unknown {
  if (random() < 0.12) return hostileValue(random);
  if (Array.isArray(value)) return value.map((each: unknown) => mutated(each, random));
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries<unknown>({ ...value }).map(([name, member]) => [
    random() < 0.02 ? hostileText(random) : name,
    mutated(member, random),
  ]);
  return Object.fromEntries(members);
}

function formOf(field: string, random: Random): Pick<RawRequest, 'body' | 'headers'> {
  const boundary = '----fuzz';
  const name = hostileText(random).replace(/["\r\n]/g, '');
  const type = random() < 0.5 ? 'image/png' : 'text/plain';
  const head = `--${boundary}\r\nContent-Disposition: form-data; name="${random() < 0.9 ? field : name}"; filename="${name}"\r\nContent-Type: ${type}\r\n\r\n`;
  return {
    body: Buffer.from(`${head}${hostileText(random)}\r\n--${boundary}--\r\n`),
    headers: { 'Content-Type': `multipart/form-data; boundary=${boundary}` },
  };
}
