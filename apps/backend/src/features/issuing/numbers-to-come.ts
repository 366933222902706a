import type { nextNumbers } from '@svetionik/contracts/certification';
import type { EntityManager } from 'typeorm';
import type { z } from 'zod';
import { findIssueDate } from '../organisations';
import type { CertificateSource } from './certificate-source';
import type { IssueConditions } from './issue-conditions';
import { findLastNumbers } from '../registry';

/** The numbers that issuing now to all of these would give, by register. */
export async function findNumbersToCome(
  transaction: EntityManager,
  organisationId: string,
  sources: readonly Pick<
    CertificateSource,
    'organiserId' | 'organiserName' | 'registerDesignation' | 'signingKey'
  >[],
  { now, conditions }: { readonly now: Date; readonly conditions: IssueConditions },
): Promise<z.output<typeof nextNumbers>[]> {
  const organisers = new Map(
    sources.map(
      ({ organiserId: id, organiserName: name, registerDesignation: designation, signingKey }) => [
        id,
        {
          organiser: { id, name },
          designation,
          credential: conditions.signsCredentials(signingKey),
        },
      ],
    ),
  );
  const { year } = await findIssueDate(transaction, organisationId, now);
  const last = await findLastNumbers(transaction, [...organisers.keys()], year);
  return [...organisers.values()].map(({ organiser, ...register }) => {
    const before = last.get(organiser.id) ?? 0;
    const count = sources.filter(({ organiserId }) => organiserId === organiser.id).length;
    return { organiser, year, ...register, first: before + 1, last: before + count };
  });
}
