import type { HandoutBlock } from '@svetionik/domain/course/block';
import type { ModuleDocument } from '@svetionik/domain/course/document';
import { findHandout } from '@svetionik/domain/handouts/find-handout';
import { DomainError } from '../../platform/http/domain-error';

/** A handout of a document that the person may read or write. */
export function requireHandout(document: ModuleDocument, id: string): HandoutBlock {
  const block = findHandout(document, id);
  if (block === undefined) throw new DomainError('access.not-found');
  return block;
}
