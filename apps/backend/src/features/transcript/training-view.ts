import type { sentTraining, training } from '@svetionik/contracts/trainings';
import type { z } from 'zod';
import { readPersonName } from '../identity';
import type { SentTrainingRow, TrainingRow } from './trainings.queries';

export function describeTraining(row: TrainingRow): z.output<typeof training> {
  const {
    id,
    version,
    state,
    title,
    organiser,
    finishedOn,
    hours,
    points,
    approved,
    accreditation,
    reason,
  } = row;
  const evidence =
    row.evidenceName === null || row.mediaType === null || row.bytes === null
      ? null
      : { name: row.evidenceName, mediaType: row.mediaType, bytes: row.bytes };
  return {
    id,
    version,
    state,
    title,
    organiser,
    finishedOn,
    hours,
    points,
    approved,
    accreditation,
    evidence,
    reason,
    decidedAt: row.decidedAt?.toISOString() ?? null,
  };
}

export function describeSent(row: SentTrainingRow): z.output<typeof sentTraining> {
  const sentAt = row.sentAt?.toISOString() ?? '';
  return {
    ...describeTraining(row),
    person: { id: row.personId, name: readPersonName(row), email: row.email },
    sentAt,
  };
}
