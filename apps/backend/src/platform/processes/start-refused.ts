/** The start cannot go on; the message is one sentence that tells the operator what to mend. */
export class StartRefused extends Error {}

/** What the operating system complains about, in words. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  switch (code) {
    case 'EACCES':
    case 'EPERM':
      return 'this user is not allowed to';
    case 'EROFS':
      return 'it is on a read-only disk';
    case 'ENOSPC':
    case 'EDQUOT':
      return 'the disk is full';
    case 'ENOTDIR':
    case 'EEXIST':
      return 'a file stands in its place';
    default:
      return error instanceof Error ? error.message : String(error);
  }
}
