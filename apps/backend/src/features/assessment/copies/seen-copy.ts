import { copyNeeds } from '../../../platform/copies/document-copier';

/** What markers see of a file: it, or why they do not. */
export type SeenCopy = 'ready' | 'waiting' | 'missing' | 'held' | 'failed';

const needs = `'{${copyNeeds.join(',')}}'::text[]`;

/** The {@link SeenCopy} of a file in a query. Pictures are made anew when they are sent, and need no copy. */
export function seenCopy(file: string, original: string): string {
  return `CASE WHEN ${original}.media_type LIKE 'image/%' OR ${file}.copy_state = 'made' OR ${file}.released_at IS NOT NULL THEN 'ready'
    WHEN ${file}.copy_state IS NOT NULL THEN ${file}.copy_state WHEN ${file}.copy_detail && ${needs} THEN 'missing' ELSE 'waiting' END`;
}

/** Whether somebody has looked at a copy of an answer that is held back, who therefore does not mark that answer. */
export function hasLooked(task: string, person: string): string {
  return `EXISTS (SELECT FROM assessment.answer_file f WHERE f.attempt_id = ${task}.attempt_id AND f.position = ${task}.position
    AND f.released_at IS NULL AND ${person} = ANY (f.looked_by))`;
}
