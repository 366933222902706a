import type { BlockRecord } from '@svetionik/ui/blocks/block-event';
import type { EnrolmentDetail } from './player-content';

type Response = EnrolmentDetail['practice'][number]['response'];

/** What was done in a block before the player was opened; of practice also when (ISO 8601). */
export interface EarlierWork {
  readonly record: BlockRecord;
  readonly at?: string;
}

/** Answers, paths and ways through content notes, by the key of the block. */
export function earlierWork({
  practice,
  ways,
}: Pick<EnrolmentDetail, 'practice' | 'ways'>): ReadonlyMap<string, EarlierWork> {
  return new Map<string, EarlierWork>([
    ...practice.map(
      ({ block, response, at }) => [block, { record: practiceRecord(response), at }] as const,
    ),
    ...ways.map(({ block, way }) => [block, { record: { way } }] as const),
  ]);
}

export function practiceRecord(response: Response): BlockRecord {
  return response.kind === 'case' ? { path: response.path } : { response };
}
