import { Injectable } from '@nestjs/common';
import type { finishedCourse, transcript } from '@svetionik/contracts/transcript';
import { judgeEffectiveStatus } from '@svetionik/domain/certificates/lifecycle/effective-status';
import { issueDate } from '@svetionik/domain/certificates/register';
import { certificateCredit } from '@svetionik/domain/certificates/certificate-credit';
import { licenceStatus, type Credit } from '@svetionik/domain/credits/licence-status';
import type { EntityManager } from 'typeorm';
import type { z } from 'zod';
import { readPersonName } from '../identity';
import {
  findFinishedCourses,
  findFinishedProgrammes,
  type FinishedCourseRow,
} from './finished-courses.queries';
import { describePeriod } from './licence-periods.service';
import { findLicencePeriod, type Owner } from './licence-periods.queries';
import { LicenceRulesService } from './licence-rules.service';
import { describeTraining } from './training-view';
import { findTranscriptOwner } from './transcript.queries';
import { findPersonTrainings, type TrainingRow } from './trainings.queries';

export type Transcript = z.output<typeof transcript>;
type FinishedCourse = z.output<typeof finishedCourse>;

/** Puts together what a person finished here and elsewhere, and counts it by the rule that they chose. */
@Injectable()
export class TranscriptReader {
  constructor(private readonly rules: LicenceRulesService) {}

  async read(transaction: EntityManager, owner: Owner, now: Date): Promise<Transcript> {
    const { zone, ...person } = await findTranscriptOwner(transaction, owner);
    const today = issueDate(now, zone).date;
    const finished = [
      ...(await findFinishedCourses(transaction, owner)),
      ...(await findFinishedProgrammes(transaction, owner)),
    ].toSorted((one, other) => other.finishedAt.getTime() - one.finishedAt.getTime());
    const courses = finished.map((row) => describeCourse(row, zone, today));
    const trainings = await findPersonTrainings(transaction, owner);
    const licence = await this.count(transaction, owner, creditsOf(courses, trainings), today);
    return {
      name: readPersonName(person),
      today,
      courses,
      trainings: trainings.map(describeTraining),
      licence,
    };
  }

  private async count(
    transaction: EntityManager,
    owner: Owner,
    credits: readonly Credit[],
    today: string,
  ): Promise<Transcript['licence']> {
    const period = await findLicencePeriod(transaction, owner);
    const rule = (await this.rules.load(transaction, owner.organisationId)).get(period?.rule ?? '');
    if (period === undefined || rule === undefined) return null;
    const { years, ...standing } = licenceStatus(rule, { ...period, credits }, today);
    return { period: describePeriod(period), rule, standing: { ...standing, years: [...years] } };
  }
}

function describeCourse(
  { enrolmentId, certificate, finishedAt, ...course }: FinishedCourseRow,
  zone: string,
  today: string,
): FinishedCourse {
  const finishedOn = issueDate(finishedAt, zone).date;
  if (certificate === null)
    return {
      enrolment: enrolmentId,
      ...course,
      finishedOn,
      points: null,
      approved: false,
      certificate,
    };
  const { points, approved } = certificateCredit(certificate.said);
  const standing = judgeEffectiveStatus(
    { status: certificate.status, until: certificate.expiresOn },
    today,
  );
  const shown = {
    ...certificate,
    standing,
    participation: certificate.said.kind === 'participation',
  };
  return {
    enrolment: enrolmentId,
    ...course,
    finishedOn,
    points: certificate.status === 'valid' ? points : null,
    approved,
    certificate: shown,
  };
}

/** Points are given on the day that the certificate was issued; those of other places on the day on which the training ended. */
function creditsOf(
  courses: readonly FinishedCourse[],
  trainings: readonly TrainingRow[],
): Credit[] {
  const here = courses.flatMap(({ points, approved, certificate }) =>
    points === null || certificate === null ? [] : [{ on: certificate.issuedOn, points, approved }],
  );
  const elsewhere = trainings
    .filter(({ state }) => state === 'confirmed')
    .map(({ finishedOn, points, approved }) => ({ on: finishedOn, points, approved }));
  return [...here, ...elsewhere];
}
