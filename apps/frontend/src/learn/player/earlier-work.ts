import type { BlockRecord } from '@svetionik/ui/blocks/block-event';
import type { EnrolmentDetail } from './player-content';

type Practice = EnrolmentDetail['practice'][number];

/** What was done in a block of practice before the player was opened, and when (ISO 8601). */
export interface EarlierWork {
  readonly record: BlockRecord;
  readonly at: string;
}

/** By the key of the block. */
export function earlierWork(practice: readonly Practice[]): ReadonlyMap<string, EarlierWork> {
  return new Map(practice.map(({ block, response, at }) => [block, { record: practiceRecord(response), at }]));
}

export function practiceRecord(response: Practice['response']): BlockRecord {
  return response.kind === 'case' ? { path: response.path } : { response };
}
