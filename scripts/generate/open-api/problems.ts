import { z } from 'zod';
import type { EndpointDefinition } from '../../../libs/contracts/src/endpoint';
import { problems, type ProblemCode } from '../../../libs/contracts/src/problems';
import type { Json } from './json';

const mediaType = 'application/problem+json';

/** What can befall any request. */
const unexpected: readonly ProblemCode[] = [
  'request.unreadable',
  'request.too-large',
  'request.address-too-long',
  'request.unsupported-media-type',
  'request.host-refused',
  'server.failed',
  'server.unavailable',
];

const text = { type: 'string' };

/** The body of a failed reply. */
export const problemSchema: Json = {
  type: 'object',
  description: 'What kept a request from succeeding, after RFC 9457.',
  required: ['status', 'code', 'title'],
  properties: {
    status: { type: 'integer' },
    code: {
      type: 'string',
      description: 'Stable: what is said to people is made of it.',
      enum: Object.keys(problems),
    },
    title: text,
    fields: {
      type: 'array',
      description: 'What is wrong with the request, and where.',
      items: {
        type: 'object',
        required: ['path', 'reason'],
        properties: { path: text, reason: text },
      },
    },
    details: {
      type: 'object',
      description: 'What a message needs: a time, a count.',
      additionalProperties: {
        anyOf: [text, { type: 'number' }, { type: 'array', items: text }],
      },
    },
    current: { description: 'The stored version, after a lost race.' },
  },
};

/** Replies that are the same in many operations, by the one code that they bear. */
export class ProblemResponses {
  private readonly collected = new Map<string, Json>([['unexpected', response(unexpected)]]);

  get components(): Json {
    return Object.fromEntries([...this.collected].sort(([one], [other]) => (one < other ? -1 : 1)));
  }

  /** Every failure that the endpoint can answer with, by its status. */
  of(endpoint: EndpointDefinition): Json {
    const byStatus = new Map<number, ProblemCode[]>();
    for (const code of new Set(codesOf(endpoint)))
      byStatus.set(problems[code], [...(byStatus.get(problems[code]) ?? []), code]);
    return {
      ...Object.fromEntries([...byStatus].map(([status, codes]) => [status, this.shared(codes)])),
      default: { $ref: '#/components/responses/unexpected' },
    };
  }

  private shared(codes: readonly ProblemCode[]): Json {
    const [code, ...others] = codes;
    if (code === undefined || others.length > 0) return response(codes);
    this.collected.set(code, response(codes));
    return { $ref: `#/components/responses/${code}` };
  }
}

function response(codes: readonly ProblemCode[]): Json {
  const schema = {
    allOf: [
      { $ref: '#/components/schemas/Problem' },
      { type: 'object', properties: { code: { type: 'string', enum: codes } } },
    ],
  };
  return { description: codes.join(', '), content: { [mediaType]: { schema } } };
}

function codesOf(endpoint: EndpointDefinition): readonly ProblemCode[] {
  const {
    body,
    errors = [],
    freshProof,
    ifMatch,
    method,
    ownWay,
    params,
    permission,
    printed,
    query,
  } = endpoint;
  const when = (does: boolean, ...codes: readonly ProblemCode[]) => (does ? codes : []);
  return [
    ...when((params ?? query ?? body) !== undefined, 'request.invalid'),
    ...when(permission !== 'public', 'access.sign-in-required'),
    ...when(permission !== 'public' && permission !== 'account', 'access.forbidden'),
    ...when((freshProof ?? ownWay) !== undefined, 'access.proof-needed'),
    ...when(method !== 'GET', 'request.origin-refused'),
    ...when(params !== undefined, 'access.not-found'),
    ...when(ifMatch === true, 'request.precondition-required'),
    'request.too-many',
    ...errors,
    ...when(body instanceof z.ZodType, 'text.personal-number', 'text.identifier'),
    ...when(printed === true, 'text.unprintable'),
  ];
}
