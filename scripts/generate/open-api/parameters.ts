import { z } from 'zod';
import type { EndpointDefinition } from '../../../libs/contracts/src/endpoint';
import { identifierKinds } from '../../../libs/domain/src/privacy/identifiers';
import type { ComponentSchemas } from './component-schemas';
import type { Json } from './json';

const owner: Json = {
  name: 'Signed-In-As',
  in: 'header',
  required: false,
  description:
    'Whose page the request comes from. When the session is that of somebody else, the reply is 401.',
  schema: { type: 'string', format: 'uuid' },
};

const confirmed: Json = {
  name: 'Confirmed-Identifiers',
  in: 'header',
  required: false,
  description:
    'The kinds of identifiers, with commas between, that the person has said may stand in the texts. Without them the reply is 422 text.identifier, its fields name where each kind was found, and nothing is stored.',
  schema: { type: 'string' },
  example: identifierKinds.join(', '),
};

/** Headers that many operations take. */
export const sharedParameters: Json = { owner, confirmed };

/** What an operation takes beside its body, with the values that the tests send. */
export function describeParameters(
  endpoint: EndpointDefinition,
  schemas: ComponentSchemas,
): Json[] {
  const { params, query, example } = endpoint;
  return [
    ...fields('path', params, schemas, example.ofThisYear ? {} : example.params),
    ...fields('query', query, schemas, example.ofThisYear ? {} : example.query),
    ...headers(endpoint),
  ];
}

function fields(
  place: 'path' | 'query',
  schema: z.ZodObject | undefined,
  schemas: ComponentSchemas,
  example: Readonly<Record<string, string>> = {},
): Json[] {
  return Object.entries(schema?.shape ?? {}).map(([name, field]) => {
    const described = schemas.of(field);
    const sent = example[name];
    return {
      name,
      in: place,
      required: place === 'path' || !field.safeParse(undefined).success,
      schema: described,
      ...(sent === undefined ? {} : { example: isNumber(described) ? Number(sent) : sent }),
    };
  });
}

function isNumber(schema: unknown): boolean {
  return (
    typeof schema === 'object' &&
    schema !== null &&
    'type' in schema &&
    (schema.type === 'integer' || schema.type === 'number')
  );
}

function headers({ body, example, ifMatch, method, permission }: EndpointDefinition): Json[] {
  const version = {
    name: 'If-Match',
    in: 'header',
    required: true,
    description: 'The version that the edit starts from.',
    schema: { type: 'string', pattern: '^"\\d+"$' },
    ...(example.ifMatch === undefined ? {} : { example: `"${example.ifMatch}"` }),
  };
  return [
    ...(ifMatch ? [version] : []),
    ...(permission === 'public' || method === 'GET' ? [] : [shared('owner')]),
    ...(body instanceof z.ZodType ? [shared('confirmed')] : []),
  ];
}

function shared(name: string): Json {
  return { $ref: `#/components/parameters/${name}` };
}
