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
import type { WorkedRow } from './applied-rows.queries';
import { pickSaid } from './membership-changes';
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
  const hasEnded = ({ invitationId }: WorkedRow) =>
    ended.has(byId.get(invitationId ?? '')?.acceptedBy ?? '');
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
      isWithdrawn: withdrawn.has(invitationId ?? ''),
      hasEnded: hasEnded(row),
      isAccepted: byId.get(invitationId ?? '')?.state === 'accepted',
      hasChanged: before !== null || groupSince !== null || courseSince !== null,
      isBack: isRestored && !staying.has(row.personId ?? ''),
    });
    return { number, undone };
  });
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
  const jobs = await restoreJobs(transaction, organisationId, {
    people: written.map(({ personId }) => personId),
    written: written.map(({ job }) => job),
    before: written.map(({ before }) => before.job),
    endLearning: written.map(({ before }) => !before.isLearner),
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
