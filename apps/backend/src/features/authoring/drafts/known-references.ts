import { collectFactIds } from '@svetionik/domain/content/cited-fact';
import type { EntityManager } from 'typeorm';
import { DomainError } from '../../../platform/http/domain-error';
import { collectFileReferences } from '../publishing/content-references';
import { findKnownFacts, findUnknownFiles } from './known-references.queries';

/** Refuses files that nobody here has uploaded, and facts that don't exist: a hash alone opens nothing. */
export async function refuseUnknownReferences(
  transaction: EntityManager,
  organisationId: string,
  content: object,
): Promise<void> {
  const unknown = [
    ...(await findUnknownFiles(transaction, organisationId, collectFileReferences(content))),
    ...(await unknownFacts(transaction, organisationId, [...collectFactIds(content)])),
  ];
  if (unknown.length > 0)
    throw new DomainError('authoring.reference-unknown', {
      details: { references: unknown.slice(0, 20) },
    });
}

async function unknownFacts(
  transaction: EntityManager,
  organisationId: string,
  keys: readonly string[],
): Promise<string[]> {
  const known = await findKnownFacts(transaction, organisationId, keys);
  return keys.filter((key) => !known.has(key));
}
