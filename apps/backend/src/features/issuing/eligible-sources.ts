import type { EntityManager } from 'typeorm';
import type { CertificateSource } from './certificate-source';
import {
  countCourses,
  findEligibleOfCourses,
  findLaterOfCourses,
  findSourceOfCourse,
  type EligibleFilter,
} from './certificate-sources.queries';
import {
  countProgrammes,
  findEligibleOfProgrammes,
  findLaterOfProgrammes,
  findSourceOfProgramme,
} from './programme-sources.queries';

/** Everyone who may be given a certificate: for courses first, then for programmes, each by name, as they stand on that day. */
export async function findEligible(
  transaction: EntityManager,
  organisationId: string,
  day: string,
  filter: EligibleFilter,
): Promise<CertificateSource[]> {
  return [
    ...(await findEligibleOfCourses(transaction, organisationId, day, filter)),
    ...(await findEligibleOfProgrammes(transaction, organisationId, day, filter)),
  ];
}

/** Which come after this one in the order of {@link findEligible}, whether or not it is still eligible. */
export async function findLaterEnrolments(
  transaction: EntityManager,
  organisationId: string,
  after: string,
): Promise<Set<string>> {
  return new Set([
    ...(await findLaterOfCourses(transaction, organisationId, after)),
    ...(await findLaterOfProgrammes(transaction, organisationId, after)),
  ]);
}

/** What a corrected certificate is made of on that day. */
export async function findSource(
  transaction: EntityManager,
  organisationId: string,
  day: string,
  enrolmentId: string,
): Promise<CertificateSource | undefined> {
  return (
    (await findSourceOfCourse(transaction, organisationId, day, enrolmentId)) ??
    (await findSourceOfProgramme(transaction, organisationId, day, enrolmentId))
  );
}

/** The courses and then the programmes that have eligible people, with how many. */
export async function countByCourse(transaction: EntityManager, organisationId: string) {
  return [
    ...(await countCourses(transaction, organisationId)),
    ...(await countProgrammes(transaction, organisationId)),
  ];
}
