import type { OwnData } from '@svetionik/contracts/privacy/own-data';
import { currentReview } from '@svetionik/domain/attempt/review';
import { plainText } from '@svetionik/domain/content/plain-text';
import type { AssessmentItem, Response } from '@svetionik/domain/items/item';
import { present, toPlaces } from '@svetionik/domain/items/present';
import { summarise } from '@svetionik/domain/items/summarise';
import type { EntityManager } from 'typeorm';
import type { OwnDataOwner } from '../../../platform/privacy/personal-data';
import type { AttemptEntity } from '../attempt.entity';
import { readReviewStatus } from '../review-status';
import { findOwnForms } from './own-data.queries';

type OwnAttempt = OwnData['attempts'][number];

interface KnownAttempt extends Pick<
  AttemptEntity,
  'id' | 'rules' | 'parallelForm' | 'awaitingMarking' | 'closedAt'
> {
  readonly enrolment: string;
}

interface AskedQuestion {
  readonly position: number;
  readonly version: number;
  readonly order: readonly string[];
  readonly item: AssessmentItem;
}

/** What was asked in one attempt. */
export class OwnQuestions {
  constructor(
    private readonly asked: readonly AskedQuestion[],
    /** Whether the result explains its questions, so that they are told. */
    private readonly explained: boolean,
  ) {}

  tell(): OwnAttempt['questions'] {
    if (!this.explained) return null;
    return this.asked.map(({ position, version, item, order }) => ({
      question: position,
      version,
      text: plainText(item.prompt),
      asked: present(item, order),
    }));
  }

  /** An answer as it fits what is told of the question: ids of authors often follow the key. */
  tellAnswer(
    position: number,
    response: Response | null,
  ): Pick<OwnAttempt['answers'][number], 'response' | 'words'> {
    const question = this.asked.find((each) => each.position === position);
    if (question === undefined || response === null) return { response, words: [] };
    return {
      response: toPlaces(response, question.order),
      words: this.explained ? [...summarise(question.item, response)] : [],
    };
  }
}

/** The questions of attempts, by attempt. */
export async function readOwnQuestions(
  transaction: EntityManager,
  { organisationId, personId, script, now }: OwnDataOwner,
  attempts: readonly KnownAttempt[],
): Promise<ReadonlyMap<string, OwnQuestions>> {
  const forms = await findOwnForms(transaction, [organisationId, personId]);
  const found = new Map<string, OwnQuestions>();
  for (const attempt of attempts) {
    const asked = forms
      .filter((each) => each.attempt === attempt.id)
      .map(({ position, version, optionOrder, content }) => ({
        ...{ position, version, order: optionOrder },
        item: content[script],
      }));
    found.set(attempt.id, new OwnQuestions(asked, await isExplained(transaction, attempt, now)));
  }
  return found;
}

/** As the page of the result does it: not while people mark it, and never where the same is asked again. */
async function isExplained(
  transaction: EntityManager,
  { enrolment: enrolmentId, rules, parallelForm, awaitingMarking, closedAt }: KnownAttempt,
  now: Date,
): Promise<boolean> {
  if (closedAt === null || awaitingMarking || parallelForm === 'A') return false;
  const status = await readReviewStatus(transaction, { enrolmentId, rules }, now);
  return currentReview(rules, status) !== 'per-objective';
}
