import type { HandedInFile } from './file-upload/file-upload';
import type { Response } from './item';

/**
 * The files that a response names; none of a kind that takes none.
 *
 * @example
 * namedFiles({ kind: 'file-upload', files: [{ hash: 'ab…' }] }); // [{ hash: 'ab…' }]
 */
export function namedFiles(response: Response | null): readonly HandedInFile[] {
  return response?.kind === 'file-upload' ? response.files : [];
}
