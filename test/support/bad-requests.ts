import type { EndpointDefinition, ExampleRequest } from '@svetionik/contracts/endpoint';
import { z } from 'zod';

/** A request that breaks an endpoint's contract in one way, and the status it must be refused with. */
export interface BadRequest {
  readonly wrong: string;
  readonly request: ExampleRequest;
  readonly status: number;
}

const unknownId = '01990000-0000-7000-8000-00000000ffff';

/** Every way that can be told from the contract alone: the right person sends it and nothing may change. */
export function badRequests(endpoint: EndpointDefinition): BadRequest[] {
  return [
    ...badParams(endpoint),
    ...badQueries(endpoint),
    ...badBodies(endpoint),
    ...personalNumbers(endpoint),
    ...badVersions(endpoint),
  ];
}

function badParams({
  params,
  example,
  permission,
  owned,
  method,
}: EndpointDefinition): BadRequest[] {
  return Object.keys(params?.shape ?? {}).flatMap((name) => {
    const given = example.params?.[name] ?? '';
    const malformed = {
      wrong: `a malformed ${name}`,
      request: { ...example, params: { ...example.params, [name]: '%00!' } },
      status: 404,
    };
    const isFound =
      z.uuid().safeParse(given).success &&
      method !== 'PUT' &&
      permission !== 'public' &&
      owned !== false;
    if (!isFound) return [malformed];
    return [
      malformed,
      {
        wrong: `an unknown ${name}`,
        request: { ...example, params: { ...example.params, [name]: unknownId } },
        status: 404,
      },
    ];
  });
}

function badQueries({ query, example }: EndpointDefinition): BadRequest[] {
  return Object.entries(query?.shape ?? {}).flatMap(([name, schema]) => {
    const long = 'x'.repeat(5_000);
    const hostile = name === 'after' ? ["' OR 1=1", 'X y', '\uffff'] : ['\0', 'a\0b'];
    const refused = hostile.map((text) => ({
      wrong: `a ${name} of ${JSON.stringify(text)}`,
      request: { ...example, query: { ...example.query, [name]: text } },
      status: 400,
    }));
    if (schema.safeParse(long).success) return refused;
    return [
      ...refused,
      {
        wrong: `a ${name} of 5,000 characters`,
        request: { ...example, query: { ...example.query, [name]: long } },
        status: 400,
      },
    ];
  });
}

function badBodies({ body, example }: EndpointDefinition): BadRequest[] {
  if (!(body instanceof z.ZodType)) return [];
  const whole = [null, [], 'text', 7, {}].filter((value) => !body.safeParse(value).success);
  const bodies = whole.map((value) => ({ wrong: `the body ${JSON.stringify(value)}`, value }));
  return [...bodies, ...badFields(body, example.body)].map(({ wrong, value }) => ({
    wrong,
    request: { ...example, body: value },
    status: 400,
  }));
}

/** Each field of the example's body once missing, of another type, and far too long, where the schema minds. */
function badFields(schema: z.ZodType, body: unknown): { wrong: string; value: unknown }[] {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return [];
  return Object.keys(body).flatMap((name) => {
    const rest = Object.fromEntries(Object.entries(body).filter(([other]) => other !== name));
    const changed = [
      { wrong: `no ${name}`, value: rest },
      { wrong: `an object for ${name}`, value: { ...body, [name]: { $ne: null } } },
      { wrong: `a NUL for ${name}`, value: { ...body, [name]: 'a\0b' } },
      { wrong: `half a character for ${name}`, value: { ...body, [name]: 'a\ud800b' } },
      { wrong: `300,000 characters for ${name}`, value: { ...body, [name]: 'x'.repeat(300_000) } },
    ];
    return changed.filter(
      ({ wrong, value }) => /^(?:a NUL|half)/.test(wrong) || !schema.safeParse(value).success,
    );
  });
}

/** Each text of the example's body with a personal number in it, where the contract itself would take that. */
function personalNumbers({ body, example }: EndpointDefinition): BadRequest[] {
  const sent = example.body;
  if (!(body instanceof z.ZodType) || typeof sent !== 'object' || sent === null) return [];
  const kept = Object.entries<unknown>({ ...sent }).filter(
    ([name, text]) =>
      typeof text === 'string' && !['password', 'current', 'passphrase'].includes(name),
  );
  return kept.flatMap(([name]) => {
    const texts = ['Broj 0101099710005', 'broj-0101099-710005', 'broj.0101099710005@primer.rs'];
    const value = texts
      .map((text) => ({ ...sent, [name]: text }))
      .find((changed) => body.safeParse(changed).success);
    return value === undefined
      ? []
      : [
          {
            wrong: `a personal number for ${name}`,
            request: { ...example, body: value },
            status: 422,
          },
        ];
  });
}

function badVersions({ ifMatch, example }: EndpointDefinition): BadRequest[] {
  if (!ifMatch) return [];
  const { ifMatch: _, ...without } = example;
  return [
    { wrong: 'no If-Match', request: without, status: 428 },
    { wrong: 'another version', request: { ...example, ifMatch: '999999' }, status: 412 },
  ];
}
