import type { OwnData } from '@svetionik/contracts/privacy/own-data';
import type { EntityManager } from 'typeorm';
import type { OwnDataOwner, OwnFile } from '../../../platform/privacy/personal-data';
import {
  findOwnAccommodations,
  findOwnAnswers,
  findOwnAttempts,
  findOwnBreaks,
  findOwnSentFiles,
  findOwnTakeovers,
  findSentContent,
} from './own-data.queries';

/** Answers as they were given. What was asked and how each was judged are shown where the assessment says so, and are drawn again. */
export async function readOwnAttemptData(
  transaction: EntityManager,
  { organisationId, personId, script }: OwnDataOwner,
): Promise<OwnData['attempts']> {
  const whose = [organisationId, personId] as const;
  const attempts = await findOwnAttempts(transaction, whose);
  const breaks = await findOwnBreaks(transaction, whose);
  const takeovers = await findOwnTakeovers(transaction, whose);
  const answers = await findOwnAnswers(transaction, whose);
  const files = await findOwnSentFiles(transaction, whose);
  return attempts.map(({ title, startedAt, closedAt, ...attempt }) => ({
    ...attempt,
    course: title?.[script] ?? '',
    startedAt: startedAt.toISOString(),
    closedAt: closedAt?.toISOString() ?? null,
    breaks: within(attempt, breaks).map((each) => ({
      startedAt: each.startedAt.toISOString(),
      endedAt: each.endedAt?.toISOString() ?? null,
    })),
    takeovers: within(attempt, takeovers).map(({ at }) => at.toISOString()),
    answers: within(attempt, answers).map(({ position, receivedAt, response, confidence }) => ({
      ...{ response, confidence },
      question: position + 1,
      receivedAt: receivedAt.toISOString(),
    })),
    files: within(attempt, files).map(({ position, name, uploadedAt }) => ({
      ...{ name, question: position + 1 },
      uploadedAt: uploadedAt.toISOString(),
    })),
  }));
}

export async function readOwnAccommodations(
  transaction: EntityManager,
  { organisationId, personId }: OwnDataOwner,
): Promise<OwnData['accommodations']> {
  const rows = await findOwnAccommodations(transaction, [organisationId, personId]);
  return rows.map((row) => ({ ...row, grantedAt: row.grantedAt.toISOString() }));
}

/** What the person handed in, under the names that they gave it. */
export async function listOwnSentFiles(
  transaction: EntityManager,
  { organisationId, personId }: OwnDataOwner,
): Promise<OwnFile[]> {
  const files = await findOwnSentFiles(transaction, [organisationId, personId]);
  return files.map(({ id, name }) => ({
    folder: 'handed-in',
    name,
    read: (later) => findSentContent(later, id),
  }));
}

interface OfAttempt {
  readonly attempt: string;
}

function within<Row extends OfAttempt>({ id }: { readonly id: string }, rows: readonly Row[]) {
  return rows.filter(({ attempt }) => attempt === id);
}
