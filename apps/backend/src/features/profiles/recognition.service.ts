import { Injectable } from '@nestjs/common';
import type { EndpointReply } from '@svetionik/contracts/endpoint';
import type { readRecognition } from '@svetionik/contracts/recognition';
import {
  asksLicence,
  chooseProfile,
  type ProfileDefinition,
} from '@svetionik/domain/certificates/profile';
import { listRecognitions } from '@svetionik/domain/certificates/recognition';
import { tracks, type Track } from '@svetionik/domain/content/track';
import type { PersonActor, VisitorActor } from '../../platform/access/actor';
import { Clock } from '../../platform/clock';
import { Transactions } from '../../platform/database/transactions';
import { CourseEditions } from '../catalogue';
import { findIssueDate } from '../organisations';
import { findEditionAccreditations, findCourseProfiles } from './profile-choice.queries';
import { requireFound } from './profiles.access';

/** What a course counts for, for whoever thinks of taking it. */
@Injectable()
export class RecognitionService {
  constructor(
    private readonly transactions: Transactions,
    private readonly editions: CourseEditions,
    private readonly clock: Clock,
  ) {}

  read(
    actor: PersonActor | VisitorActor,
    slug: string,
  ): Promise<EndpointReply<typeof readRecognition>> {
    return this.transactions.reading(actor, async (transaction) => {
      const { organisationId } = actor;
      const { id, courseId } = requireFound(
        await this.editions.findCurrent(transaction, organisationId, slug),
      ).edition;
      const [{ date }, accreditations, offered] = await Promise.all([
        findIssueDate(transaction, organisationId, this.clock.now()),
        findEditionAccreditations(transaction, organisationId, [id]),
        findCourseProfiles(transaction, organisationId, [courseId]),
      ]);
      const profiles = offered.map(({ id: profile, definition }) => ({
        definition,
        accreditations: accreditations.filter((each) => each.profile === profile),
      }));
      return {
        licence: licenceNeedsOf(profiles),
        items: listRecognitions(profiles, date).map(({ professions, accreditation, gap }) => ({
          professions: [...professions],
          accreditation: accreditation && describe(accreditation),
          gap,
        })),
      };
    });
  }
}

type Told = NonNullable<EndpointReply<typeof readRecognition>['items'][number]['accreditation']>;

function describe({ body, number, points, formalOrganiser, validTo }: Told): Told {
  return { body, number, points, formalOrganiser, validTo };
}

function licenceNeedsOf(
  profiles: readonly { readonly definition: ProfileDefinition }[],
): EndpointReply<typeof readRecognition>['licence'] {
  const asks = (profession: Track | null): boolean => {
    const profile = chooseProfile(profiles, profession);
    return profile !== undefined && asksLicence(profile.definition);
  };
  return { professions: tracks.filter(asks), others: asks(null) };
}
