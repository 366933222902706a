/** The start cannot go on; the message is one sentence that tells the operator what to correct. */
export class StartRefused extends Error {}

/** What the operating system complains about, in words. */
export function explainError(error: unknown): string {
  switch (readErrorCode(error)) {
    case 'EACCES':
    case 'EPERM':
      return 'this user is not allowed to';
    case 'EROFS':
      return 'it is on a read-only disk';
    case 'ENOSPC':
    case 'EDQUOT':
      return 'the disk is full';
    case 'ENOENT':
      return 'nothing can be made there';
    case 'ECONNREFUSED':
      return 'nothing answers there';
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return 'there is no such host';
    case 'ETIMEDOUT':
      return 'there was no answer in time';
    case '28P01':
    case '28000':
      return 'it does not accept the name and the password';
    case '3D000':
      return 'there is no such database';
    case 'ENOTDIR':
    case 'EEXIST':
      return 'a file stands in its place';
    default:
      return error instanceof Error ? error.message : String(error);
  }
}

/** The short code of an error of the operating system, such as EEXIST. */
export function readErrorCode(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
}
