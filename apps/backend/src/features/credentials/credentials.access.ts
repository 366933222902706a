import type { EntityManager } from 'typeorm';
import { DomainError } from '../../platform/http/domain-error';
import { enterByCourse, enterByOrganiser, enterByProgramme } from './enter-organisation.queries';
import {
  findAchievedProgramme,
  findAchievement,
  findIssuer,
  type Achievement,
  type Issuer,
} from './issuers.queries';
import type { StatusListName } from './public-addresses';
import { findSigningCertificate } from './signing-certificates.queries';
import { findSetPlaces } from './status-places.queries';

/** An organiser of any organisation as an issuer, for whoever asks; the transaction goes on in its organisation, here and below. */
export async function requireIssuer(
  transaction: EntityManager,
  organiser: string,
): Promise<Issuer> {
  await enterByOrganiser(transaction, organiser);
  return requireFound(await findIssuer(transaction, organiser));
}

/** A certificate that documents of an organiser were signed with. */
export async function requireSigningCertificate(
  transaction: EntityManager,
  organiser: string,
  fingerprint: string,
): Promise<Buffer> {
  await enterByOrganiser(transaction, organiser);
  return requireFound(await findSigningCertificate(transaction, organiser, fingerprint));
}

/** The places that are set in a list of statuses. */
export async function requireSetPlaces(
  transaction: EntityManager,
  organiser: string,
  list: StatusListName,
): Promise<number[]> {
  await enterByOrganiser(transaction, organiser);
  return requireFound(await findSetPlaces(transaction, organiser, list));
}

/** An edition of a course of any organisation as something that can be achieved, or of a programme that somebody has achieved. */
export async function requireAchievement(
  transaction: EntityManager,
  course: string,
  edition: number,
): Promise<Achievement> {
  await enterByCourse(transaction, course);
  const found = await findAchievement(transaction, course, edition);
  if (found !== undefined) return found;
  await enterByProgramme(transaction, course);
  return requireFound(await findAchievedProgramme(transaction, course, edition));
}

/** What was asked for and is not there for everybody. */
export function requireFound<Found>(found: Found | undefined): Found {
  if (found === undefined) throw new DomainError('access.not-found');
  return found;
}
