/**
 * Codes of PostgreSQL and of the network for a connection that is not to be had or was lost: the server stops, is not ready yet, has no
 * place left, or cannot be reached.
 */
const codes =
  /^(ECONNREFUSED|ECONNRESET|ECONNABORTED|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENOTFOUND|EAI_AGAIN|57P0[1-5]|53300|08\d{3})$/;

/** What the driver says without a code. The last is TypeORM's: it gives a connection back as soon as it is lost. */
const sentences =
  /Connection terminated|timeout exceeded when trying to connect|not queryable|Query runner already released/;

/** Whether something failed because the database could not be reached, or no longer: nothing that the statement was to blame for. */
export function isConnectionFailure(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if ('code' in error && typeof error.code === 'string' && codes.test(error.code)) return true;
  if (error instanceof AggregateError) return error.errors.some(isConnectionFailure);
  return sentences.test(error.message);
}
