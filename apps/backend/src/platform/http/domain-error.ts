import {
  problems,
  type FieldProblem,
  type Problem,
  type ProblemCode,
} from '@svetionik/contracts/problems';

interface Extras {
  readonly fields?: readonly FieldProblem[];
  readonly details?: Problem['details'];
  readonly current?: unknown;
}

/** An expected failure, by its stable code. Thrown anywhere below a route, answered as problem+json. */
export class DomainError extends Error {
  readonly status: number;

  constructor(
    readonly code: ProblemCode,
    readonly extras: Extras = {},
  ) {
    super(code);
    this.status = problems[code];
  }

  toProblem(): Problem {
    return { status: this.status, code: this.code, title: this.code, ...this.extras };
  }
}

/** The server cannot serve this now: whoever sends it again soon, under the same id, will be served. */
export function unavailable(): DomainError {
  return new DomainError('server.unavailable', { details: { retryAfterSeconds: 5 } });
}
