import type { IdentifierKind } from '@svetionik/domain/privacy/identifiers';
import type { z } from 'zod';
import type { Permission } from '@svetionik/domain/access/permissions';
import type { ProblemCode } from './problems';

/** The methods a route may have. */
export type Method = 'GET' | 'PUT' | 'POST' | 'PATCH' | 'DELETE';

/** A successful reply without a body. */
export interface NoContent {
  readonly kind: 'none';
}

/** A successful reply of JSON that the schema describes; undeclared fields do not leave. */
export interface JsonReply<Schema extends z.ZodType = z.ZodType> {
  readonly kind: 'json';
  readonly schema: Schema;
}

/** A successful reply of bytes, or of a stream of them. */
export interface BytesReply {
  readonly kind: 'bytes' | 'stream';
  readonly mediaTypes: readonly string[];
}

/** How one status is answered. */
export type ReplyKind = NoContent | JsonReply | BytesReply;

/** One file of a form, with a limit in bytes. */
export interface MultipartBody {
  readonly kind: 'multipart';
  readonly field: string;
  readonly limit: number;
}

/** What a request for the example looks like; `file` names a file that the tests bring. */
export interface ExampleRequest {
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly file?: 'picture.png' | 'note.txt' | 'silence.mp3';
  readonly ifMatch?: string;
  /** Sent as `Confirmed-Identifiers`. */
  readonly confirmed?: readonly string[];
  /** It names the year of the standard data's register, which is this one: the document, the same every year, leaves it out. */
  readonly ofThisYear?: true;
  /** Tests put the code that the app of the standard data shows in the place of its `code`. */
  readonly withCode?: true;
}

/** All that is known of a route before it is served. */
export interface EndpointDefinition {
  /** `feature.verb`, unique. */
  readonly name: string;
  /** What clients of the API know the operation by, where that is older than its name: it never changes. */
  readonly operationId?: string;
  readonly method: Method;
  /** With `:name` for each of `params`. */
  readonly path: `/api/v1/${string}`;
  /** Where clients of the API knew it before, with the same `params`: it is answered there too, and told to be deprecated. */
  readonly formerPath?: `/api/v1/${string}`;
  readonly permission: Permission;
  readonly params?: z.ZodObject;
  readonly query?: z.ZodObject;
  readonly body?: z.ZodType | MultipartBody;
  /** What is written stands on documents: a text with a sign that they cannot print is refused. */
  readonly printed?: true;
  /** What its texts are there to hold, so that nobody is asked whether they may: telephones of help contacts. */
  readonly holds?: readonly IdentifierKind[];
  /** The edit names the version it starts from in `If-Match`; without it the reply is 428. */
  readonly ifMatch?: true;
  readonly replies: Readonly<Partial<Record<200 | 201 | 202 | 204 | 206, ReplyKind>>>;
  /** Whoever asks has proven within ten minutes who they are; otherwise the answer is `access.proof-needed`, and it is asked again after `identity.renewProof`. `sometimes`, by what they ask, as the route says. */
  readonly freshProof?: true | 'sometimes';
  /** It touches what somebody has beyond the organisation that they are in. Whoever came in by its provider proves first by their own way who they are; until then the answer is `access.own-proof-needed`. */
  readonly ownWay?: true;
  /** Nothing is noted of whoever asks: a cookie that comes with it is not read, and neither the log nor the measures say that it was asked. Our pages send none. */
  readonly traceless?: true;
  /** It goes on where the organisation has left the network: what documents are verified by, and what its people keep. All else is answered with `access.organisation-left`. */
  readonly afterLeaving?: true;
  /** Besides those that any route can answer with: invalid, sign-in-required, forbidden, not-found, too-many, text.personal-number and text.identifier where there is a body of JSON, text.unprintable where it is `printed`, access.proof-needed where it asks for a `freshProof`, and access.own-proof-needed where it asks for the `ownWay`. */
  readonly errors?: readonly ProblemCode[];
  /** Tests send it on the standard data: as the right person it must succeed. */
  readonly example: ExampleRequest;
  /** Whose rows the example touches: the account of the standard data that succeeds. Default: the first role with the permission. */
  readonly exampleAs?: 'learner' | 'trainer' | 'administrator' | 'nobody';
  /** The rows belong to one person or organisation, so that others get 404. Default: true where there are params and it isn't public. */
  readonly owned?: boolean;
}

/**
 * States a route once. Server, client, OpenAPI document and automatic tests all come from this value.
 *
 * @example
 * export const readTrack = endpoint({
 *   name: 'catalogue.readTrack', method: 'GET', path: '/api/v1/tracks/:track', permission: 'public',
 *   params: z.object({ track: trackId }), replies: { 200: json(track) }, example: { params: { track: 'health' } },
 * });
 */
export function endpoint<const Definition extends EndpointDefinition>(
  definition: Definition,
): Definition {
  return definition;
}

/**
 * What clients of the API know the operation by.
 *
 * @example
 * operationName({ ...readTrack, operationId: 'tracks.read' }); // 'tracks.read'
 */
export function operationName({ name, operationId = name }: EndpointDefinition): string {
  return operationId;
}

/** A JSON reply. @example json(z.object({ id: z.uuid() })) */
export function json<Schema extends z.ZodType>(schema: Schema): JsonReply<Schema> {
  return { kind: 'json', schema };
}

/** A reply of bytes held in memory. @example bytes('application/pdf') */
export function bytes(...mediaTypes: readonly string[]): BytesReply {
  return { kind: 'bytes', mediaTypes };
}

/** A reply written as it is read. @example stream('text/csv') */
export function stream(...mediaTypes: readonly string[]): BytesReply {
  return { kind: 'stream', mediaTypes };
}

/** A reply without a body, for 204. */
export const noContent: NoContent = { kind: 'none' };

/** A form with one file of at most `limit` bytes. @example multipart('picture', 10_000_000) */
export function multipart(field: string, limit: number): MultipartBody {
  return { kind: 'multipart', field, limit };
}

type Parsed<Schema, None> = Schema extends z.ZodType ? z.output<Schema> : None;
type Sent<Schema, None> = Schema extends z.ZodType ? z.input<Schema> : None;

/** An uploaded file as the handler receives it. */
export interface UploadedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

type Field<D extends EndpointDefinition, Key extends 'params' | 'query' | 'body'> =
  D extends Readonly<Record<Key, infer Schema>> ? Schema : undefined;

/** What a handler receives, already validated. `version` is the number of `If-Match`. */
export interface EndpointInput<D extends EndpointDefinition> {
  readonly params: Parsed<Field<D, 'params'>, Record<string, never>>;
  readonly query: Parsed<Field<D, 'query'>, Record<string, never>>;
  readonly body: Field<D, 'body'> extends MultipartBody
    ? UploadedFile
    : Parsed<Field<D, 'body'>, undefined>;
  readonly version: D extends { readonly ifMatch: true } ? number : undefined;
}

/** What a client sends. */
export type EndpointRequest<D extends EndpointDefinition> = (Field<D, 'params'> extends undefined
  ? { readonly params?: undefined }
  : { readonly params: Sent<Field<D, 'params'>, never> }) &
  (Field<D, 'query'> extends undefined
    ? { readonly query?: undefined }
    : { readonly query?: Sent<Field<D, 'query'>, never> }) &
  (Field<D, 'body'> extends undefined
    ? { readonly body?: undefined }
    : {
        readonly body: Field<D, 'body'> extends MultipartBody
          ? Blob
          : Sent<Field<D, 'body'>, never>;
      }) &
  (D extends { readonly ifMatch: true }
    ? { readonly version: number }
    : { readonly version?: undefined }) & {
    /** What the person has said may stand in the body, sent as `Confirmed-Identifiers`. Who names it, asks by itself. */
    readonly confirmed?: readonly IdentifierKind[];
  };

type ReplyBody<Reply> =
  Reply extends JsonReply<infer Schema>
    ? z.output<Schema>
    : Reply extends BytesReply
      ? File
      : undefined;

/** What a client receives: the bodies of all successful statuses. */
export type EndpointReply<D extends EndpointDefinition> = {
  [Status in keyof D['replies']]: ReplyBody<D['replies'][Status]>;
}[keyof D['replies']];
