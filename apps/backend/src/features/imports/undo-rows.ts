import { judgeUndoneRow, type UndoneRow } from '@svetionik/domain/people/undone-row';
import type { EntityManager } from 'typeorm';
import { isReferenced } from '../../platform/database/is-referenced';
import {
  endMemberships,
  holdEndable,
  holdInvitations,
  type OrderedInvitation,
  restoreJobs,
  withdrawInvitations,
} from '../identity';
import { restoreWorkplaces } from '../institutions';
import { deleteUntouchedTrainings } from '../transcript';
import { findUndoneInvitations, type WorkedRow } from './applied-rows.queries';
import type { EarlierMembership } from './imported-rows.queries';
import { type MemberRow, pickSaid } from './membership-changes';
import { beginEnding, undoEnding } from './undo-rows.queries';

/**
 * Takes rows back: invitations that nobody has accepted are withdrawn, memberships that came of an accepted one end, and what was
 * changed of a membership is as it was before. What somebody has changed since is kept; `staying` are in the group or the course of the
 * import for a reason of their own.
 */
export async function undoRows(
  transaction: EntityManager,
  organisationId: string,
  { rows, staying }: { readonly rows: readonly WorkedRow[]; readonly staying: ReadonlySet<string> },
  now: Date,
): Promise<{ number: number; undone: UndoneRow }[]> {
  const ids = rows.flatMap(({ outcome, invitationId }) =>
    outcome === 'invited' && invitationId !== null ? [invitationId] : [],
  );
  const invitations = await holdInvitations(transaction, organisationId, ids);
  const withdrawn = await withdrawInvitations(transaction, organisationId, ids, now);
  const ended = await endCome(transaction, organisationId, invitations);
  const byId = new Map(invitations.map((each) => [each.id, each]));
  const earlier = await findEarlier(transaction, rows);
  const hasEnded = ({ invitationId }: WorkedRow) =>
    ended.has(byId.get(invitationId ?? '')?.acceptedBy ?? '') ||
    earlier.get(invitationId ?? '') === 'ended';
  const isWithdrawn = ({ invitationId }: WorkedRow) =>
    withdrawn.has(invitationId ?? '') || earlier.get(invitationId ?? '') === 'withdrawn';
  const stays = rows.filter((row) => row.before !== null && !hasEnded(row));
  const restored = await restore(transaction, organisationId, stays);
  await deleteUntouchedTrainings(
    transaction,
    organisationId,
    rows.filter(hasEnded).flatMap(({ trainingId }) => trainingId ?? []),
  );
  return rows.map((row) => {
    const { number, invitationId, before, groupSince, courseSince } = row;
    const isRestored = before === null || restored.has(number);
    const undone = judgeUndoneRow({
      isWithdrawn: isWithdrawn(row),
      hasEnded: hasEnded(row),
      isAccepted: byId.get(invitationId ?? '')?.state === 'accepted',
      hasChanged: before !== null || groupSince !== null || courseSince !== null,
      isBack: isRestored && !staying.has(row.personId ?? ''),
    });
    return { number, undone };
  });
}

/** What became of the invitations of these rows when earlier ones of the same people were taken back. */
async function findEarlier(
  transaction: EntityManager,
  rows: readonly WorkedRow[],
): Promise<ReadonlyMap<string, string>> {
  const [first] = rows;
  if (first === undefined) return new Map();
  const ids = rows.flatMap(({ invitationId }) => invitationId ?? []);
  return findUndoneInvitations(transaction, first.importId, ids);
}

/** Ends the memberships that accepting has made, if nothing more has come of them. Gives whose they were. */
async function endCome(
  transaction: EntityManager,
  organisationId: string,
  invitations: readonly OrderedInvitation[],
): Promise<Set<string>> {
  const come = invitations.flatMap(({ acceptedBy, settledAt }) =>
    acceptedBy === null || settledAt === null ? [] : [{ acceptedBy, settledAt }],
  );
  const endable = await holdEndable(
    transaction,
    organisationId,
    come.map(({ acceptedBy }) => acceptedBy),
    come.map(({ settledAt }) => settledAt),
  );
  if (await tryToEnd(transaction, organisationId, endable)) return new Set(endable);
  const ended = new Set<string>();
  for (const person of endable)
    if (await tryToEnd(transaction, organisationId, [person])) ended.add(person);
  return ended;
}

/** False where something refers to one of the memberships, so that it has to stay. */
async function tryToEnd(
  transaction: EntityManager,
  organisationId: string,
  people: readonly string[],
): Promise<boolean> {
  await beginEnding(transaction);
  try {
    await endMemberships(transaction, organisationId, people);
    return true;
  } catch (error) {
    if (!isReferenced(error)) throw error;
    await undoEnding(transaction);
    return false;
  }
}

/** Gives memberships back what they had before; the numbers of the rows of which all that was written could be taken back. */
async function restore(
  transaction: EntityManager,
  organisationId: string,
  rows: readonly WorkedRow[],
): Promise<Set<number>> {
  const written = rows.flatMap((row) => {
    const { personId, before, number, trainingId } = row;
    const saidAt = row.attachedAt ?? row.appliedAt;
    if (personId === null || before === null || saidAt === null) return [];
    return [{ ...pickSaid(row, personId), number, trainingId, before, saidAt }];
  });
  const members = mergeMembers(written);
  const jobs = await restoreJobs(transaction, organisationId, {
    people: members.map(({ personId }) => personId),
    written: members.map(({ job }) => job),
    before: members.map(({ jobBefore }) => jobBefore),
    endLearning: members.map(({ endLearning }) => endLearning),
  });
  const places = await restoreWorkplaces(
    transaction,
    organisationId,
    written.flatMap(({ personId, institutionKey, before: { workplace }, saidAt }) => {
      if (!institutionKey) return [];
      const before = workplace === null ? null : { ...workplace, since: new Date(workplace.since) };
      return [{ personId, saidAt, before }];
    }),
  );
  const trainings = await deleteUntouchedTrainings(
    transaction,
    organisationId,
    written.flatMap(({ trainingId }) => trainingId ?? []),
  );
  return new Set(
    written.flatMap(({ number, personId, institutionKey, trainingId }) => {
      const isBack = jobs.has(personId) && (!institutionKey || places.has(personId));
      return isBack && (trainingId === null || trainings.has(trainingId)) ? [number] : [];
    }),
  );
}

/** What the rows have written of each member, several of them or one: the first that says a job has written it over what was there. */
function mergeMembers(
  rows: readonly (MemberRow & { readonly before: EarlierMembership })[],
): { personId: string; job: string | null; jobBefore: string | null; endLearning: boolean }[] {
  return [...new Set(rows.map(({ personId }) => personId))].map((personId) => {
    const own = rows.filter((row) => row.personId === personId);
    const saying = own.find(({ job }) => job !== null);
    return {
      ...{ personId, job: saying?.job ?? null, jobBefore: saying?.before.job ?? null },
      endLearning: own.some(({ before }) => !before.isLearner),
    };
  });
}
