import type { AttemptScore } from '@svetionik/domain/attempt/score-attempt';
import type { Response } from '@svetionik/domain/items/item';
import type { Marks } from '@svetionik/domain/marking/settle-marks';
import type { ReceiptFacts } from '@svetionik/proofs/receipts/receipt';
import type { AttemptRules } from './attempt.entity';
import type { ItemContent } from './item-content';
import type { TaskResult } from './marking/marking-tasks.queries';

/** What the columns of JSON in this feature's tables hold; it was parsed before it was written. */
declare module '../../platform/database/query' {
  interface JsonColumns {
    'assessment.answer.response': Response;
    'assessment.attempt.result': AttemptScore;
    'assessment.attempt.rules': AttemptRules;
    'assessment.item_version.content': ItemContent;
    'assessment.mark.marks': Marks;
    'assessment.mark_change.from_marks': Marks;
    'assessment.mark_change.marks': Marks;
    'assessment.marker_assignment.marks': Marks;
    'assessment.marking_task.result': TaskResult;
    /** Which attempts were meant, as it was sent. */
    'assessment.service_interruption.touched': object;
    'assessment.past_score.result': AttemptScore;
    'assessment.receipt.facts': ReceiptFacts;
  }
}
