import { Injectable } from '@nestjs/common';
import type { TextInScripts } from '@svetionik/domain/language/script';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock';
import { findIssueDate } from '../organisations';
import { countByCourse, findEligible } from './eligible-sources';
import { IssueConditions } from './issue-conditions';
import { findMissing } from './missing-reasons';
import { countOpenProposals } from './proposals/proposals.queries';

/** How many people are to get a certificate, and what of it is to be decided. */
export interface WaitingCertificates {
  readonly complete: number;
  /** Those who lack something. */
  readonly incomplete: number;
  readonly courses: readonly {
    readonly id: string;
    readonly title: TextInScripts;
    readonly count: number;
  }[];
  readonly proposals: number;
}

/** What waits to be issued, counted as the list of the eligible counts. */
@Injectable()
export class CertificatesToIssue {
  constructor(
    private readonly clock: Clock,
    private readonly conditions: IssueConditions,
  ) {}

  /** As it stands now, with up to `most` courses, and the proposals of others than this person. */
  async count(
    transaction: EntityManager,
    { organisationId, personId }: { readonly organisationId: string; readonly personId: string },
    most: number,
  ): Promise<WaitingCertificates> {
    const { date } = await findIssueDate(transaction, organisationId, this.clock.now());
    const sources = await findEligible(transaction, organisationId, date, {});
    const missing = await findMissing(sources, this.conditions);
    const open = missing.filter((_, index) => sources[index]?.proposalId === null);
    const courses = sources.length === 0 ? [] : await countByCourse(transaction, organisationId);
    return {
      complete: sources.filter(
        ({ revokedBefore, proposalId }, index) =>
          !revokedBefore && proposalId === null && missing[index]?.length === 0,
      ).length,
      incomplete: open.filter(({ length }) => length > 0).length,
      courses: courses.sort((one, other) => other.count - one.count).slice(0, most),
      proposals: await countOpenProposals(transaction, organisationId, personId),
    };
  }
}
