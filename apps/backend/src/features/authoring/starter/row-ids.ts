import { v5 } from 'uuid';

/** The id of a row that comes from a content file: the same at every load. */
export function rowId(
  organisationId: string,
  kind: 'module' | 'bank' | 'item' | 'course' | 'lesson',
  key: string,
): string {
  return v5(`${kind}/${key}`, organisationId);
}
