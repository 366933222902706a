import type { OwnData } from '@svetionik/contracts/privacy/own-data';
import type { EntityManager } from 'typeorm';
import type { OwnDataOwner } from '../../../platform/privacy/personal-data';
import {
  findOwnHappenings,
  findOwnMailChoices,
  findOwnReminders,
  findOwnRunData,
} from './own-data.queries';

export async function readOwnRunData(
  transaction: EntityManager,
  { organisationId, personId }: OwnDataOwner,
): Promise<OwnData['runs']> {
  const whose = [organisationId, personId] as const;
  const runs = await findOwnRunData(transaction, whose);
  const happenings = await findOwnHappenings(transaction, whose);
  return runs.map(({ id, title, state, enrolledOn, trains }) => ({
    ...{ title, enrolledOn, state },
    role: trains ? ('trainer' as const) : ('participant' as const),
    happenings: happenings
      .filter(({ run }) => run === id)
      .map(({ at, kind }) => ({ kind, at: at.toISOString() })),
  }));
}

export async function readOwnMail(
  transaction: EntityManager,
  { organisationId, personId }: OwnDataOwner,
): Promise<OwnData['mail']> {
  const whose = [organisationId, personId] as const;
  const choices = await findOwnMailChoices(transaction, whose);
  const reminders = await findOwnReminders(transaction, whose);
  return {
    choices,
    reminders: reminders.map((each) => ({ ...each, orderedAt: each.orderedAt.toISOString() })),
  };
}
