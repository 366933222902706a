import { z } from 'zod';
import type { EndpointDefinition, ReplyKind } from '../../../libs/contracts/src/endpoint';
import type { ComponentSchemas } from './component-schemas';
import type { Json } from './json';

/** What is sent, with what the tests send. */
export function requestBody(
  { body, example }: EndpointDefinition,
  schemas: ComponentSchemas,
): Json {
  if (body === undefined) return {};
  if (body instanceof z.ZodType) {
    const sent = example.body === undefined || example.ofThisYear ? {} : { example: example.body };
    return content('application/json', { schema: schemas.of(body), ...sent });
  }
  const file = { type: 'string', format: 'binary', maxLength: body.limit };
  const schema = { type: 'object', properties: { [body.field]: file }, required: [body.field] };
  return content('multipart/form-data', { schema });
}

function content(mediaType: string, description: Json): Json {
  return { requestBody: { required: true, content: { [mediaType]: description } } };
}

/** What is answered when all goes well. */
export function replies(endpoint: EndpointDefinition, schemas: ComponentSchemas): Json {
  return Object.fromEntries(
    Object.entries(endpoint.replies).map(([status, reply]) => [status, response(reply, schemas)]),
  );
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
