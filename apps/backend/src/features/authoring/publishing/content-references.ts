import type { FileReference } from '@svetionik/domain/content/file-reference';
import type { ModuleDocument } from '@svetionik/domain/course/document';

/** The files that a module shows or offers, each once, with a name to save it by. */
export function listModuleFiles(document: ModuleDocument): { hash: string; name: string }[] {
  const hashes = new Set(collectFileReferences(document.lessons).map(({ hash }) => hash));
  return [...hashes].map((hash) => ({ hash, name: `${document.module.id}-${hash.slice(0, 8)}` }));
}

/** Every reference to a file within content. */
export function collectFileReferences(content: object): FileReference[] {
  const found: FileReference[] = [];
  walk(content, (value) => {
    if (isFileReference(value)) found.push(value);
  });
  return found;
}

function walk(value: unknown, visit: (value: object) => void): void {
  if (typeof value !== 'object' || value === null) return;
  visit(value);
  for (const member of Object.values<unknown>({ ...value })) walk(member, visit);
}

function isFileReference(value: object): value is FileReference {
  return 'hash' in value && 'mediaType' in value && typeof value.hash === 'string';
}
