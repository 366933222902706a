import type { registerChoice } from '@svetionik/contracts/register';
import type { EntityManager } from 'typeorm';
import type { z } from 'zod';
import { DomainError } from '../../../platform/http/domain-error';
import { findIssueDate } from '../../organisations';
import { readSearch } from '../register-search';
import { findDocuments, type DocumentRow } from './documents.queries';

const mostDocuments = 20_000;

/** The documents of a choice of the register, in the order of numbers; fails where there is none, or too many for one file. */
export async function chooseDocuments(
  transaction: EntityManager,
  organisationId: string,
  choice: z.output<typeof registerChoice>,
  now: Date,
): Promise<DocumentRow[]> {
  const { search, standing, ...filter } = choice;
  const { date: today } = await findIssueDate(transaction, organisationId, now);
  const sought = {
    ...filter,
    ...readSearch(search),
    standing: standing && { is: standing, today },
  };
  const rows = await findDocuments(transaction, organisationId, sought, mostDocuments + 1);
  if (rows.length === 0) throw new DomainError('certification.not-ready');
  if (rows.length > mostDocuments)
    throw new DomainError('certification.too-many-documents', { details: { most: mostDocuments } });
  return rows;
}
