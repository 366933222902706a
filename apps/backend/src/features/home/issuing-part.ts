import { Injectable } from '@nestjs/common';
import type { EndpointReply } from '@svetionik/contracts/endpoint';
import type { readHome } from '@svetionik/contracts/home';
import { addDays } from '@svetionik/domain/credits/calendar-span';
import type { EntityManager } from 'typeorm';
import type { PersonActor } from '../../platform/access/actor';
import { CertificatesToIssue } from '../issuing';
import { EndingSignatures } from '../organisations';
import { findEndingAccreditations } from '../profiles';
import { countWaitingTrainings } from '../transcript';
import { mostNamed } from './most-named';

type Issuing = EndpointReply<typeof readHome>['issuing'];

/** For how many days ahead is told what ends. */
const daysAhead = 365;

/** What waits for whoever issues certificates, and what issuing stands on and ends. */
@Injectable()
export class IssuingPart {
  constructor(
    private readonly certificates: CertificatesToIssue,
    private readonly signatures: EndingSignatures,
  ) {}

  async read(transaction: EntityManager, actor: PersonActor, day: string): Promise<Issuing> {
    if (!actor.permissions.has('certificate.issue')) return null;
    const { courses, ...counts } = await this.certificates.count(transaction, actor, mostNamed);
    return {
      ...counts,
      courses: [...courses],
      trainings: await countWaitingTrainings(transaction, actor.organisationId),
      endings: await this.findEndings(transaction, actor.organisationId, day),
    };
  }

  private async findEndings(
    transaction: EntityManager,
    organisationId: string,
    day: string,
  ): Promise<NonNullable<Issuing>['endings']> {
    const days = { day, until: addDays(day, daysAhead), limit: mostNamed };
    const accreditations = await findEndingAccreditations(transaction, organisationId, days);
    return [
      ...accreditations.map((each) => ({ of: 'accreditation' as const, ...each })),
      ...(await this.signatures.find(transaction, organisationId, days)),
    ]
      .sort((one, other) => one.on.localeCompare(other.on))
      .slice(0, mostNamed);
  }
}
