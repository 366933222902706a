import type { ModuleDocument } from '@svetionik/domain/content/document';

/** The files that a module shows or offers, each once, with a name to save it by. */
export function filesOf(document: ModuleDocument): { hash: string; name: string }[] {
  const found = new Map<string, string>();
  walk(document.lessons, (value) => {
    if (isFileReference(value)) found.set(value.hash, `${document.module.id}-${value.hash.slice(0, 8)}`);
  });
  return [...found].map(([hash, name]) => ({ hash, name }));
}

/** Keys of the dated facts that a module cites. */
export function factsOf(document: ModuleDocument): Set<string> {
  const found = new Set<string>();
  walk(document.lessons, (value) => {
    if ('text' in value && 'fact' in value && typeof value.fact === 'string') found.add(value.fact);
  });
  return found;
}

function walk(value: unknown, visit: (value: object) => void): void {
  if (typeof value !== 'object' || value === null) return;
  visit(value);
  for (const member of Object.values<unknown>({ ...value })) walk(member, visit);
}

function isFileReference(value: object): value is { hash: string } {
  return 'hash' in value && 'mediaType' in value && typeof value.hash === 'string';
}
