import type { RequestProblem } from '@svetionik/client/problem';

/** Why the server did not take an answer: its time was over, what was decided is final, the question was left, a break runs, or it could not be read. */
export type Loss = 'late' | 'decided' | 'left' | 'break' | 'other';

/** How many answers were lost for one reason. */
export interface LostAnswers {
  readonly loss: Loss;
  readonly count: number;
}

/** Why an answer was not taken, as the server says it. */
export function classifyLoss({ code, details }: Pick<RequestProblem, 'code' | 'details'>): Loss {
  if (code === 'assessment.answer-late') return 'late';
  if (code === 'assessment.item-left') return 'left';
  if (code === 'assessment.in-break') return 'break';
  return code === 'assessment.response-invalid' && details['reason'] === 'final'
    ? 'decided'
    : 'other';
}

/** The losses with one more. */
export function withOneMore(lost: readonly LostAnswers[], loss: Loss): readonly LostAnswers[] {
  const known = lost.find((each) => each.loss === loss);
  return [...lost.filter((each) => each !== known), { loss, count: (known?.count ?? 0) + 1 }];
}
