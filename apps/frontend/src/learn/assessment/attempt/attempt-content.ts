import type { EndpointReply, EndpointRequest } from '@svetionik/contracts/endpoint';
import type { Confidence } from '@svetionik/domain/items/confidence';
import type { Response } from '@svetionik/domain/items/item';
import type { Endpoints } from '../../../core/routes.generated';

/** An attempt as its learner sees it while it is open. */
export type AttemptView = EndpointReply<Endpoints['assessment.readAttempt']>;

/** The server has an answer for good. */
export type Receipt = EndpointReply<Endpoints['assessment.saveAnswer']>;

/** What stands for a question: the response, and whether the learner wants to come back to it. */
export interface AnswerState {
  readonly response: Response | undefined;
  readonly marked: boolean;
  /** How sure the learner says to be, where the question asks. */
  readonly confidence?: Confidence | undefined;
}

/** An answer as it was given, on its way to the server. */
export type GivenAnswer = EndpointRequest<Endpoints['assessment.saveAnswer']>['body'] & {
  readonly id: string;
};

/** A question that nobody has touched. */
export const untouched: AnswerState = { response: undefined, marked: false };

interface Answered {
  readonly response: Response | null;
  readonly marked: boolean;
  readonly confidence?: Confidence | null | undefined;
}

/** What an answer, on its way or acknowledged, leaves standing. */
export function toAnswerState({ response, marked, confidence }: Answered): AnswerState {
  return { response: response ?? undefined, marked, confidence: confidence ?? undefined };
}
