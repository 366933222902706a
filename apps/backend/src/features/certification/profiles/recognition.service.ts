import { Injectable } from '@nestjs/common';
import type { ReplyOf } from '@svetionik/contracts/endpoint';
import type { readRecognition } from '@svetionik/contracts/recognition';
import { recognitionsOf } from '@svetionik/domain/certificates/recognition';
import type { PersonActor, VisitorActor } from '../../../platform/access/actor';
import { Clock } from '../../../platform/clock';
import { Transactions } from '../../../platform/database/transactions';
import { DomainError } from '../../../platform/http/domain-error';
import { CourseEditions } from '../../catalogue';
import { findIssueDate } from '../../organisations';
import { findAccreditationsOf, findProfilesOf } from './profile-choice.queries';

/** What a course counts for, for whoever thinks of taking it. */
@Injectable()
export class RecognitionService {
  constructor(
    private readonly transactions: Transactions,
    private readonly editions: CourseEditions,
    private readonly clock: Clock,
  ) {}

  read(actor: PersonActor | VisitorActor, slug: string): Promise<ReplyOf<typeof readRecognition>> {
    return this.transactions.reading(actor, async (transaction) => {
      const { organisationId } = actor;
      const course = await this.editions.findCurrent(transaction, organisationId, slug);
      if (course === undefined) throw new DomainError('access.not-found');
      const { id, courseId } = course.edition;
      const { date } = await findIssueDate(transaction, organisationId, this.clock.now());
      const accreditations = await findAccreditationsOf(transaction, organisationId, [id]);
      const profiles = (await findProfilesOf(transaction, organisationId, [courseId])).map(
        ({ id: profile, definition }) => ({
          definition,
          accreditations: accreditations.filter((each) => each.profile === profile),
        }),
      );
      return {
        items: recognitionsOf(profiles, date).map(({ professions, accreditation, gap }) => ({
          professions: [...professions],
          accreditation: accreditation && describe(accreditation),
          gap,
        })),
      };
    });
  }
}

type Told = NonNullable<ReplyOf<typeof readRecognition>['items'][number]['accreditation']>;

function describe({ body, number, points, formalOrganiser, validTo }: Told): Told {
  return { body, number, points, formalOrganiser, validTo };
}
