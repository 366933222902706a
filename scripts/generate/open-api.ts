import { z } from 'zod';
import type { EndpointDefinition, ReplyKind } from '../../libs/contracts/src/endpoint';
import { identifierKinds } from '../../libs/domain/src/privacy/identifiers';
import { problems } from '../../libs/contracts/src/problems';
import { ComponentSchemas } from './component-schemas';

type Json = Record<string, unknown>;

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
  schema: { type: 'string', example: identifierKinds.join(', ') },
};

/** The OpenAPI 3.1 document of all endpoints. */
export function openApiDocument(endpoints: readonly EndpointDefinition[]): Json {
  const schemas = new ComponentSchemas();
  const paths: Record<string, Json> = {};
  for (const endpoint of endpoints) {
    const path = endpoint.path.replace(/:([A-Za-z]+)/g, '{$1}');
    paths[path] = { ...paths[path], [endpoint.method.toLowerCase()]: operation(endpoint, schemas) };
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Svetionik', version: '1' },
    paths,
    components: {
      parameters: { owner, confirmed },
      schemas: schemas.components,
      securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'session' } },
    },
  };
}

function operation(endpoint: EndpointDefinition, schemas: ComponentSchemas): Json {
  return {
    operationId: endpoint.name,
    'x-permission': endpoint.permission,
    security: endpoint.permission === 'public' ? [] : [{ session: [] }],
    parameters: [
      ...parameters('path', endpoint.params, schemas),
      ...parameters('query', endpoint.query, schemas),
      ...versionHeader(endpoint),
      ...ownerHeader(endpoint),
      ...confirmedHeader(endpoint),
    ],
    ...requestBody(endpoint, schemas),
    responses: {
      ...Object.fromEntries(
        Object.entries(endpoint.replies).map(([status, reply]) => [
          status,
          response(reply, schemas),
        ]),
      ),
      ...problemResponses(endpoint),
    },
  };
}

function parameters(
  place: 'path' | 'query',
  schema: z.ZodObject | undefined,
  schemas: ComponentSchemas,
): Json[] {
  return Object.entries(schema?.shape ?? {}).map(([name, field]) => ({
    name,
    in: place,
    required: place === 'path' || !field.safeParse(undefined).success,
    schema: schemas.of(field),
  }));
}

function versionHeader(endpoint: EndpointDefinition): Json[] {
  return endpoint.ifMatch
    ? [
        {
          name: 'If-Match',
          in: 'header',
          required: true,
          schema: { type: 'string', pattern: '^"\\d+"$' },
        },
      ]
    : [];
}

function ownerHeader({ permission, method }: EndpointDefinition): Json[] {
  return permission === 'public' || method === 'GET'
    ? []
    : [{ $ref: '#/components/parameters/owner' }];
}

function confirmedHeader({ body }: EndpointDefinition): Json[] {
  return body instanceof z.ZodType ? [{ $ref: '#/components/parameters/confirmed' }] : [];
}

function requestBody({ body }: EndpointDefinition, schemas: ComponentSchemas): Json {
  if (body === undefined) return {};
  if ('kind' in body && body.kind === 'multipart') {
    const file = {
      type: 'object',
      properties: { [body.field]: { type: 'string', format: 'binary', maxLength: body.limit } },
      required: [body.field],
    };
    return {
      requestBody: { required: true, content: { 'multipart/form-data': { schema: file } } },
    };
  }
  return body instanceof z.ZodType
    ? {
        requestBody: {
          required: true,
          content: { 'application/json': { schema: schemas.of(body) } },
        },
      }
    : {};
}

function response(reply: ReplyKind, schemas: ComponentSchemas): Json {
  if (reply.kind === 'none') return { description: 'Done' };
  if (reply.kind === 'json')
    return {
      description: 'Done',
      content: { 'application/json': { schema: schemas.of(reply.schema, 'output') } },
    };
  return {
    description: 'Done',
    content: Object.fromEntries(reply.mediaTypes.map((type) => [type, {}])),
  };
}

function problemResponses({ errors = [], body, printed }: EndpointDefinition): Json {
  const byStatus: Record<number, string[]> = {};
  const guarded =
    body instanceof z.ZodType ? (['text.personal-number', 'text.identifier'] as const) : [];
  const legible = printed ? (['text.unprintable'] as const) : [];
  for (const code of [...errors, ...guarded, ...legible])
    byStatus[problems[code]] = [...(byStatus[problems[code]] ?? []), code];
  return Object.fromEntries(
    Object.entries(byStatus).map(([status, codes]) => [
      status,
      { description: codes.join(', '), content: { 'application/problem+json': {} } },
    ]),
  );
}
