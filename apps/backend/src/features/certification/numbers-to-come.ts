import type { nextNumbers } from '@svetionik/contracts/certification';
import type { EntityManager } from 'typeorm';
import type { z } from 'zod';
import { findIssueDate } from '../organisations';
import type { CertificateSource } from './certificate-source';
import { findLastNumbers } from './registers.queries';

/** The numbers that issuing now to all of these would give, by register. */
export async function findNumbersToCome(
  transaction: EntityManager,
  organisationId: string,
  sources: readonly Pick<
    CertificateSource,
    'organiserId' | 'organiserName' | 'registerDesignation'
  >[],
  now: Date,
): Promise<z.output<typeof nextNumbers>[]> {
  const organisers = new Map(
    sources.map(({ organiserId: id, organiserName: name, registerDesignation: designation }) => [
      id,
      { organiser: { id, name }, designation },
    ]),
  );
  const { year } = await findIssueDate(transaction, organisationId, now);
  const last = await findLastNumbers(transaction, [...organisers.keys()], year);
  return [...organisers.values()].map(({ organiser, designation }) => {
    const before = last.get(organiser.id) ?? 0;
    const count = sources.filter(({ organiserId }) => organiserId === organiser.id).length;
    return { organiser, year, designation, first: before + 1, last: before + count };
  });
}
