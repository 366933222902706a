import { findRunFault, type RunFault } from '@svetionik/domain/runs/run-text';
import type { EntityManager } from 'typeorm';
import type { ProblemCode } from '@svetionik/contracts/problems';
import { DomainError } from '../../platform/http/domain-error';
import { findClash, holdTrainers, writeQuotas, writeTrainers } from './run-parts.queries';
import { countKnown } from './run-writing.queries';
import type { RunText } from './runs.queries';

const faults: Readonly<Record<RunFault, ProblemCode>> = {
  dates: 'run.dates-refused',
  quotas: 'run.quotas-refused',
  group: 'run.group-refused',
};

/** Refuses a run whose days, places or names cannot be, and one whose trainer leads another one in those days. */
export async function requireWritable(
  transaction: EntityManager,
  organisationId: string,
  id: string,
  text: RunText,
): Promise<void> {
  const fault = findRunFault(text);
  if (fault !== undefined) throw new DomainError(faults[fault]);
  const { course, programme, prerequisite, organiser, group, quotas, trainers } = text;
  const single = [course, programme, prerequisite, organiser, group];
  const named = single.filter((each) => each !== null).length + quotas.length;
  const known = await countKnown(transaction, organisationId, text);
  const able = await holdTrainers(transaction, organisationId, trainers);
  const isOfOne = (course === null) !== (programme === null);
  const followsItself = prerequisite !== null && prerequisite === course;
  if (!isOfOne || followsItself || known < named || able.length < new Set(trainers).size)
    throw new DomainError('run.reference-unknown');
  await refuseClash(transaction, organisationId, { ...text, id });
}

/** A trainer leads one run at a time. */
export async function refuseClash(
  transaction: EntityManager,
  organisationId: string,
  run: Pick<RunText, 'trainers' | 'startsOn' | 'endsOn'> & { readonly id: string },
): Promise<void> {
  const clash = await findClash(transaction, organisationId, run);
  if (clash === undefined) return;
  const { title, startsOn: from, endsOn: to, nameLatin, email } = clash;
  const details = { trainer: nameLatin ?? email, run: title, from, to };
  throw new DomainError('run.trainer-busy', { details });
}

/** Writes who leads a run and the places of institutions. */
export async function writeParts(
  transaction: EntityManager,
  organisationId: string,
  id: string,
  { trainers, quotas }: RunText,
): Promise<void> {
  await writeTrainers(transaction, organisationId, id, [...new Set(trainers)]);
  await writeQuotas(transaction, organisationId, id, quotas);
}
