import { type EndpointDefinition, operationName } from '../../../libs/contracts/src/endpoint';
import { replies, requestBody } from './bodies';
import { ComponentSchemas } from './component-schemas';
import type { Json } from './json';
import { describeParameters, sharedParameters } from './parameters';
import { problemSchema, ProblemResponses } from './problems';

const description = `Who signs in gets a cookie, which every request of theirs carries; a request that changes something names the origin of this installation.

What is new is created under an id that the client has made: the same body again succeeds, another is refused. An edit names in \`If-Match\` the version that it starts from. Lists come in parts of at most 100: \`next\` goes into \`after\`.

What fails is answered by a problem (RFC 9457) whose code is stable. The examples are what the tests of this program send.`;

/** The OpenAPI 3.1 document of all endpoints, in the words of the comments above them. */
export function openApiDocument(
  endpoints: readonly EndpointDefinition[],
  comments: ReadonlyMap<string, string>,
): Json {
  const parts = { schemas: new ComponentSchemas(), problems: new ProblemResponses(), comments };
  const paths: Record<string, Json> = {};
  for (const endpoint of endpoints) {
    const method = endpoint.method.toLowerCase();
    const described = operation(endpoint, parts);
    const path = inBraces(endpoint.path);
    paths[path] = { ...paths[path], [method]: described };
    if (endpoint.formerPath === undefined) continue;
    const former = inBraces(endpoint.formerPath);
    const operationId = `${operationName(endpoint)}Formerly`;
    paths[former] = { ...paths[former], [method]: { ...described, operationId, deprecated: true } };
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Svetionik', version: '1', description },
    servers: [{ url: '/' }],
    tags: [...new Set(endpoints.map(areaOf))].map((name) => ({ name })),
    paths,
    components: {
      parameters: sharedParameters,
      responses: parts.problems.components,
      schemas: { ...parts.schemas.components, Problem: problemSchema },
      securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'session' } },
    },
  };
}

function inBraces(path: string): string {
  return path.replace(/:([A-Za-z]+)/g, '{$1}');
}

interface Parts {
  readonly schemas: ComponentSchemas;
  readonly problems: ProblemResponses;
  readonly comments: ReadonlyMap<string, string>;
}

function operation(endpoint: EndpointDefinition, { schemas, problems, comments }: Parts): Json {
  return {
    operationId: operationName(endpoint),
    tags: [areaOf(endpoint)],
    ...inWords(comments.get(endpoint.name)),
    'x-permission': endpoint.permission,
    security: endpoint.permission === 'public' ? [] : [{ session: [] }],
    parameters: describeParameters(endpoint, schemas),
    ...requestBody(endpoint, schemas),
    responses: { ...replies(endpoint, schemas), ...problems.of(endpoint) },
  };
}

function areaOf(endpoint: EndpointDefinition): string {
  const operation = operationName(endpoint);
  return operation.split('.')[0] ?? operation;
}

/** The first sentence, and what else there is to say. */
function inWords(comment = ''): Json {
  const [, summary = comment, rest = ''] =
    /^([^]+?[^.])\.(?:\s+(?=[A-Z`"])([^]+))?$/.exec(comment) ?? [];
  return rest === '' ? { summary } : { summary, description: rest };
}
