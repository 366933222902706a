import type { EndpointDefinition, MultipartBody } from '@svetionik/contracts/endpoint';
import type { FieldProblem, ProblemCode } from '@svetionik/contracts/problems';
import type { z } from 'zod';
import { refuseUnprintable } from '../pdf/refuse-unprintable';
import { refusePersonalNumber } from '../privacy/personal-number-guard';
import { askAboutIdentifiers, type FindPublished } from '../privacy/identifier-guard';
import { DomainError } from './domain-error';
import { isNestedTooDeep } from './nesting';
import type { AppRequest } from './request';
import { readUpload } from './read-upload';
import { unreadablePath } from './unreadable-text';

const noText = 'a character that no text can hold';

/** Validates every part of a request against its endpoint; all that is wrong is told at once. */
export async function readInput(
  endpoint: EndpointDefinition,
  request: AppRequest,
  published: FindPublished,
): Promise<unknown> {
  const wrong: FieldProblem[] = [];
  const params = parse('params', endpoint.params, request.params, wrong);
  if (wrong.length > 0) throw new DomainError('access.not-found');
  const version = endpoint.ifMatch ? readVersion(request) : undefined;
  const query = parse('query', endpoint.query, request.query, wrong);
  const body = await readBody(endpoint.body, request, wrong);
  if (wrong.length > 0) throw new DomainError(codeOf(wrong), { fields: wrong });
  if (endpoint.printed) refuseUnprintable(body);
  await askAboutIdentifiers(textsOf(endpoint.body, body), {
    allowed: [...(endpoint.holds ?? []), ...confirmedKinds(request)],
    published: () => published(request.actor.organisationId),
  });
  return { params, query, body, version };
}

/** Nothing that was written reaches a handler before the guard against personal numbers has seen it. */
async function readBody(
  schema: EndpointDefinition['body'],
  request: AppRequest,
  wrong: FieldProblem[],
): Promise<unknown> {
  if (isMultipart(schema)) {
    const file = await readUpload(schema, request);
    refusePersonalNumber(file.name);
    return file;
  }
  if (schema !== undefined && isOfAnotherType(request))
    throw new DomainError('request.unsupported-media-type');
  const body = parse('body', schema, request.body, wrong);
  refusePersonalNumber(body);
  return body;
}

/** Something was sent, and not as JSON. */
function isOfAnotherType(request: AppRequest): boolean {
  return request.get('content-length') !== '0' && request.is('application/json') === false;
}

function isMultipart(body: EndpointDefinition['body']): body is MultipartBody {
  return body !== undefined && 'kind' in body && body.kind === 'multipart';
}

/** Of a file its name; what it says is read by whoever takes it in. */
function textsOf(schema: EndpointDefinition['body'], body: unknown): unknown {
  if (!isMultipart(schema)) return body;
  return typeof body === 'object' && body !== null && 'name' in body ? { name: body.name } : {};
}

function parse(
  part: string,
  schema: z.ZodType | undefined,
  value: unknown,
  wrong: FieldProblem[],
): unknown {
  if (schema === undefined) return part === 'body' ? undefined : {};
  if (isNestedTooDeep(value)) {
    wrong.push({ path: part, reason: 'nested too deep' });
    return undefined;
  }
  const unreadable = unreadablePath(value, [part]);
  if (unreadable !== undefined) {
    wrong.push({ path: unreadable, reason: noText });
    return undefined;
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  wrong.push(
    ...parsed.error.issues
      .slice(0, 20)
      .map((issue) => ({ path: [part, ...issue.path].join('.'), reason: issue.message })),
  );
  return undefined;
}

/** The one code that says most of what is wrong. */
function codeOf(wrong: readonly FieldProblem[]): ProblemCode {
  if (wrong.some(({ reason }) => reason === noText)) return 'request.unreadable';
  return wrong.every(({ path }) => path === 'query.after')
    ? 'request.cursor-invalid'
    : 'request.invalid';
}

/** What the person has said may stand in the texts. */
function confirmedKinds(request: AppRequest): readonly string[] {
  return (request.get('confirmed-identifiers') ?? '').split(',').map((kind) => kind.trim());
}

function readVersion(request: AppRequest): number {
  const header = request.get('if-match');
  if (header === undefined) throw new DomainError('request.precondition-required');
  const match = /^(?:W\/)?"(\d{1,9})"$/.exec(header);
  if (match === null)
    throw new DomainError('request.invalid', {
      fields: [{ path: 'headers.if-match', reason: 'a quoted version number' }],
    });
  return Number(match[1]);
}
