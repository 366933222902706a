import { isConfinedToInstitutions } from '@svetionik/domain/people/person-sight';
import type { EntityManager } from 'typeorm';
import type { ActingPerson, PersonActor } from '../../platform/access/actor';
import { DomainError } from '../../platform/http/domain-error';
import { findOverseenInstitutions } from '../people';
import { findMaterial, type MaterialRow } from './materials/materials.queries';
import { findOwnPlace } from './own-runs.queries';
import { findEnrolling, type EnrollingRow } from './enrolling.queries';
import { findFollowed } from './followed-groups.queries';
import { findHappenings, findParticipantName } from './happenings.queries';
import type { Following } from './late-people.queries';
import { hasOverseen } from './overseen-runs.queries';
import { findTemplate } from './reminders/mail-templates.queries';
import { findRule, type RuleRow } from './reminders/reminder-rules.queries';
import { findTrainers } from './run-parts.queries';
import { findRun, holdRun, type RunRow } from './runs.queries';

/** Whether somebody manages all runs, at a screen or by a job that they ordered. */
export function managesRuns({ permissions }: ActingPerson): boolean {
  return permissions.has('run.manage');
}

/** Whether somebody reads runs, as whoever leads one does. */
export function readsRuns({ permissions }: ActingPerson): boolean {
  return permissions.has('run.read');
}

/** Whether somebody may look after the people of institutions. */
export function overseesPeople({ roles }: ActingPerson): boolean {
  return roles.includes('institution-coordinator');
}

/** Whether somebody is told of a year of other organisations: in the network, whoever manages it. */
export function readsMembers({ inNetwork, permissions }: ActingPerson): boolean {
  return inNetwork && permissions.has('network.manage');
}

/** Whose runs somebody reads: their own, or all where it is null. */
export function findReadTrainer(actor: ActingPerson): string | null {
  return managesRuns(actor) ? null : actor.personId;
}

/** Whose late people somebody follows: everybody's who manages runs, or those of the runs that they lead and of their institutions. */
export async function findFollowing(
  transaction: EntityManager,
  actor: PersonActor,
): Promise<Following> {
  const institutions = (await listOverseenInstitutions(transaction, actor)) ?? [];
  return { all: managesRuns(actor), personId: actor.personId, institutions };
}

/** The institutions within which a coordinator sees people; null for whoever is not confined to some. */
export async function listOverseenInstitutions(
  transaction: EntityManager,
  { organisationId, personId, roles }: PersonActor,
): Promise<readonly string[] | null> {
  if (!isConfinedToInstitutions(roles)) return null;
  return findOverseenInstitutions(transaction, organisationId, personId);
}

/** A run with people whom somebody looks after, and the institutions of these: of a coordinator theirs, null for whoever manages runs. */
export async function requireOverseenRun(
  transaction: EntityManager,
  actor: PersonActor,
  id: string,
  today: string,
): Promise<{ readonly run: RunRow; readonly institutions: readonly string[] | null }> {
  const run = await requireRun(transaction, actor, id);
  const institutions = await listOverseenInstitutions(transaction, actor);
  if (institutions === null && !managesRuns(actor)) throw new DomainError('access.not-found');
  const asked = { runId: id, institutions };
  if (!(await hasOverseen(transaction, actor.organisationId, asked, today)))
    throw new DomainError('access.not-found');
  return { run, institutions };
}

/** A run of the organisation, for whoever manages runs or leads this one. */
export async function requireReadRun(
  transaction: EntityManager,
  actor: PersonActor,
  id: string,
): Promise<RunRow> {
  const row = await requireRun(transaction, actor, id);
  if (findReadTrainer(actor) === null) return row;
  const trainers = await findTrainers(transaction, actor.organisationId, id);
  if (!trainers.some((each) => each.id === actor.personId))
    throw new DomainError('access.not-found');
  return row;
}

/** A run that numbers are read of; `exact` for whoever manages or leads it, to whom small groups are told. Who led it and trains no more is told as others are. */
export async function requireSummedRun(
  transaction: EntityManager,
  actor: PersonActor,
  id: string,
): Promise<{ run: RunRow; exact: boolean }> {
  const run = await requireRun(transaction, actor, id);
  if (managesRuns(actor)) return { run, exact: true };
  const trainers = await findTrainers(transaction, actor.organisationId, id);
  const leads = readsRuns(actor) && trainers.some((each) => each.id === actor.personId);
  return { run, exact: leads };
}

/** A run of the organisation, for whoever manages runs. With `hold` it is held until the transaction ends. */
export async function requireRun(
  transaction: EntityManager,
  { organisationId }: { readonly organisationId: string },
  id: string,
  hold = false,
): Promise<RunRow> {
  const find = hold ? holdRun : findRun;
  const row = await find(transaction, organisationId, id);
  if (row === undefined) throw new DomainError('access.not-found');
  return row;
}

/** Something that a run gives its people, for whoever manages runs or leads this one. */
export async function requireMaterial(
  transaction: EntityManager,
  actor: PersonActor,
  runId: string,
  id: string,
): Promise<MaterialRow> {
  await requireReadRun(transaction, actor, runId);
  const row = await findMaterial(transaction, actor.organisationId, runId, id);
  if (row === undefined) throw new DomainError('access.not-found');
  return row;
}

/** As {@link requireMaterial}, and for whoever is on the run. */
export async function requireGivenMaterial(
  transaction: EntityManager,
  actor: PersonActor,
  runId: string,
  id: string,
): Promise<MaterialRow> {
  if ((await findOwnPlace(transaction, actor, runId)) === undefined) {
    if (!readsRuns(actor)) throw new DomainError('access.not-found');
    return requireMaterial(transaction, actor, runId, id);
  }
  const row = await findMaterial(transaction, actor.organisationId, runId, id);
  if (row === undefined) throw new DomainError('access.not-found');
  return row;
}

/** A group that a run follows, for whoever manages runs. */
export async function requireFollowed(
  transaction: EntityManager,
  { organisationId }: PersonActor,
  runId: string,
  groupId: string,
): Promise<void> {
  const followed = await findFollowed(transaction, organisationId, runId);
  if (!followed.some(({ id }) => id === groupId)) throw new DomainError('access.not-found');
}

/** That people are put on a run, for whoever began it. */
export async function requireEnrolling(
  transaction: EntityManager,
  { organisationId, personId }: PersonActor,
  runId: string,
  id: string,
): Promise<EnrollingRow> {
  const row = await findEnrolling(transaction, organisationId, id);
  if (row?.proposedBy !== personId || row.runId !== runId)
    throw new DomainError('access.not-found');
  return row;
}

/** What happened to somebody who is or was on a run; of others nothing is found. */
export async function requireHappenings(
  transaction: EntityManager,
  actor: PersonActor,
  runId: string,
  personId: string,
) {
  await requireRun(transaction, actor, runId);
  const { organisationId } = actor;
  const person = await findParticipantName(transaction, organisationId, runId, personId);
  if (person === undefined) throw new DomainError('access.not-found');
  return { person, rows: await findHappenings(transaction, organisationId, runId, personId) };
}

/** A rule by which a run of the organisation reminds people, for whoever manages runs. */
export async function requireReminderRule(
  transaction: EntityManager,
  { organisationId }: PersonActor,
  runId: string,
  id: string,
): Promise<RuleRow> {
  const row = await findRule(transaction, organisationId, runId, id);
  if (row === undefined) throw new DomainError('access.not-found');
  return row;
}

/** A template of mails of the organisation, for whoever manages runs. */
export async function requireMailTemplate(
  transaction: EntityManager,
  { organisationId }: PersonActor,
  id: string,
) {
  const row = await findTemplate(transaction, organisationId, id);
  if (row === undefined) throw new DomainError('access.not-found');
  return row;
}

/** An address that leads to no calendar: one that never was, that was renewed or closed, and whose owner reads no runs any more. */
export function refuseUnknownFeed(): never {
  throw new DomainError('access.not-found');
}
