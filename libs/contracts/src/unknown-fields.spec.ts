import { z } from 'zod';
import { endpoints } from './index';
import type { EndpointDefinition } from './endpoint';

/** As JSON says it, where a name may be that of the prototype. */
const unasked = ['"unasked":true', '"__proto__":{"unasked":true}', '"constructor":{"unasked":1}'];

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What a schema makes of an object to which something was added that nobody asks for; undefined where it takes none. */
function readWith(schema: unknown, example: unknown, more: string): unknown {
  if (!(schema instanceof z.ZodType) || !isObject(example)) return undefined;
  const text = JSON.stringify(example);
  const sent: unknown = JSON.parse(text === '{}' ? `{${more}}` : text.replace('{', `{${more},`));
  return schema.safeParse(sent).data;
}

function readParts({ body, query, example }: EndpointDefinition, more: string): unknown[] {
  return [
    readWith(body, example.body, more),
    readWith(query, query === undefined ? undefined : { ...example.query }, more),
  ].filter((read) => read !== undefined);
}

function takesMore(read: unknown): boolean {
  if (!isObject(read)) return false;
  const own = ['unasked', '__proto__', 'constructor'].some((name) => Object.hasOwn(read, name));
  return own || read['unasked'] !== undefined;
}

describe('a field that a route does not ask for', () => {
  it.each(unasked)('is left behind: %s', (more) => {
    const read = endpoints.map((each) => [each.name, readParts(each, more)] as const);
    expect(read.filter(([, parts]) => parts.length > 0).length).toBeGreaterThan(150);
    expect(read.filter(([, parts]) => parts.some(takesMore)).map(([name]) => name)).toEqual([]);
    expect({}).not.toHaveProperty('unasked');
  });

  it('would be seen where it were taken', () => {
    const loose = z.looseObject({ name: z.string() });
    expect(unasked.map((more) => takesMore(readWith(loose, { name: 'a' }, more)))).toContain(true);
  });
});
