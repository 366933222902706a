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
import { readOwnQuestions } from './own-questions';

/** Answers as they were given, with what was asked where results explain it. How each was judged is shown there alone. */
export async function readOwnAttemptData(
  transaction: EntityManager,
  owner: OwnDataOwner,
): Promise<OwnData['attempts']> {
  const whose = [owner.organisationId, owner.personId] as const;
  const attempts = await findOwnAttempts(transaction, whose);
  const questions = await readOwnQuestions(transaction, owner, attempts);
  const breaks = await findOwnBreaks(transaction, whose);
  const takeovers = await findOwnTakeovers(transaction, whose);
  const answers = await findOwnAnswers(transaction, whose);
  const files = await findOwnSentFiles(transaction, whose);
  return attempts.map((attempt) => {
    const { id, enrolment, title, number, state, startedAt, closedAt } = attempt;
    const { passed, points, maximum, receipt } = attempt;
    const asked = questions.get(id);
    return {
      ...{ id, enrolment, number, state, passed, points, maximum, receipt },
      course: title?.[owner.script] ?? '',
      startedAt: startedAt.toISOString(),
      closedAt: closedAt?.toISOString() ?? null,
      breaks: within(attempt, breaks).map((each) => ({
        startedAt: each.startedAt.toISOString(),
        endedAt: each.endedAt?.toISOString() ?? null,
      })),
      takeovers: within(attempt, takeovers).map(({ at }) => at.toISOString()),
      questions: asked?.tell() ?? null,
      answers: within(attempt, answers).map(({ position, receivedAt, response, confidence }) => ({
        ...(asked?.tellAnswer(position, response) ?? { response, words: [] }),
        ...{ confidence, question: position },
        receivedAt: receivedAt.toISOString(),
      })),
      files: within(attempt, files).map(({ position, name, uploadedAt }) => ({
        ...{ name, question: position },
        uploadedAt: uploadedAt.toISOString(),
      })),
    };
  });
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
