import type { FieldProblem, Problem, ProblemCode } from '@svetionik/contracts/problems';
import type { HeldIdentifier } from '@svetionik/domain/privacy/collect-identifiers';

/** What can go wrong with a request: an expected failure of the server, or no answer at all. */
export type FailureCode =
  | ProblemCode
  | 'network.unreachable'
  | 'network.timeout'
  | 'network.unreadable';

/** A request that did not succeed. The message of a person is `problem.<code>`. */
export class RequestProblem extends Error {
  readonly fields: readonly FieldProblem[];
  readonly details: Readonly<Record<string, string | number | readonly string[]>>;
  /** The stored version, after a lost race. */
  readonly current: unknown;
  /** What may tell who somebody is, in what was sent: the person may confirm it. */
  found: readonly HeldIdentifier[] = [];

  constructor(
    readonly code: FailureCode,
    readonly status = 0,
    body: Partial<Problem> = {},
  ) {
    super(code);
    this.name = 'RequestProblem';
    this.fields = body.fields ?? [];
    this.details = body.details ?? {};
    this.current = body.current;
  }

  /** Whether trying the same again may help: also once the person is back in the organisation that the page is of. */
  get passing(): boolean {
    return (
      this.status === 0 ||
      this.status >= 500 ||
      this.status === 429 ||
      this.code === 'access.other-organisation'
    );
  }
}

/** Reads the failed reply; one that is not problem+json (a proxy's page) counts as the server being unavailable. */
export async function readProblem(reply: Response): Promise<RequestProblem> {
  const json = reply.headers.get('content-type')?.includes('json') ?? false;
  const found: unknown = json ? await reply.json().catch(() => undefined) : undefined;
  const body = mayBeProblem(found) ? found : {};
  return new RequestProblem(body.code ?? fallbackCode(reply.status), reply.status, body);
}

/** The server says nothing else; of what stands before it nothing in JSON is known. */
function mayBeProblem(body: unknown): body is Partial<Problem> {
  return typeof body === 'object' && body !== null;
}

function fallbackCode(status: number): FailureCode {
  if (status === 413) return 'request.too-large';
  if (status === 429) return 'request.too-many';
  return status >= 500 ? 'server.unavailable' : 'request.invalid';
}

/** The problem behind an error; a resource hands on what was thrown as the cause of its own. */
export function requestProblem(error: unknown): RequestProblem | undefined {
  if (error instanceof RequestProblem) return error;
  return error instanceof Error && error.cause !== undefined
    ? requestProblem(error.cause)
    : undefined;
}
