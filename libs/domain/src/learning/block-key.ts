/**
 * The name of a block in what a learner has done. Ids of content hold no slash, so no two blocks share a key.
 *
 * @example
 * blockKey('opste-znanje', 'znaci', 'uvod'); // 'opste-znanje/znaci/uvod'
 */
export function blockKey(moduleId: string, lessonId: string, blockId: string): string {
  return `${moduleId}/${lessonId}/${blockId}`;
}
