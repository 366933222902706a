import { checkBlock } from '@svetionik/domain/publishing/check-block';
import { checkItem } from '@svetionik/domain/publishing/check-item';
import type { Problem, ProblemCode } from '@svetionik/domain/checks/problem';
import type { EntityManager } from 'typeorm';
import { DomainError } from '../../../platform/http/domain-error';
import type { DraftContents, DraftKind } from './draft';
import { refuseUnknownReferences } from './known-references';

/** What a draft may not hold even for a while; everything else may be missing until it is published. */
const neverStored: readonly ProblemCode[] = [
  'id-repeated',
  'character-forbidden',
  'link-forbidden',
  'language-invalid',
  'nesting-too-deep',
  'text-too-long',
];

/** Refuses what no reader could be shown, and files and facts that the organisation doesn't have. */
export async function refuseUnstorable(
  transaction: EntityManager,
  organisationId: string,
  content: DraftContents[DraftKind],
): Promise<void> {
  await refuseUnstorableParts(transaction, organisationId, [content]);
}

/** The same of many, with as many statements as of one. */
export async function refuseUnstorableParts(
  transaction: EntityManager,
  organisationId: string,
  contents: readonly DraftContents[DraftKind][],
): Promise<void> {
  const wrong = contents.flatMap(findUnstorable);
  if (wrong.length > 0)
    throw new DomainError('request.invalid', { fields: wrong.slice(0, 20).map(fieldProblem) });
  await refuseUnknownReferences(transaction, organisationId, contents);
}

/** What of a draft may not be stored even for a while. */
export function findUnstorable(content: DraftContents[DraftKind]): Problem[] {
  return problemsOf(content).filter(({ code }) => neverStored.includes(code));
}

function problemsOf(content: DraftContents[DraftKind]): Problem[] {
  if ('blocks' in content) return content.blocks.flatMap(checkBlock);
  return 'prompt' in content ? checkItem(content) : [];
}

function fieldProblem({ code, where }: Problem): { path: string; reason: string } {
  return { path: ['body', ...Object.values<string>({ ...where })].join('.'), reason: code };
}
