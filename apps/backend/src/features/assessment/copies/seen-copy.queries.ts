import { z } from 'zod';
import { copyNeeds } from '../../../platform/copies/document-copier';

/** What markers see of a file: it, or why they do not. */
export type SeenCopy = z.output<typeof seenState>;

export const seenState = z.enum(['ready', 'waiting', 'missing', 'held', 'failed']);

// all of them, which the compiler knows only one by one
const [first, second, third, fourth] = copyNeeds satisfies readonly [
  string,
  string,
  string,
  string,
];
const needs = `'{${first},${second},${third},${fourth}}'::text[]` as const;

/** The {@link SeenCopy} of a file in a query. Pictures are made anew when they are sent, and need no copy. */
export function seenCopy<const File extends string, const Original extends string>(
  file: File,
  original: Original,
) {
  return `CASE WHEN ${original}.media_type LIKE 'image/%' OR ${file}.copy_state = 'made' OR ${file}.released_at IS NOT NULL THEN 'ready'
    WHEN ${file}.copy_state IS NOT NULL THEN ${file}.copy_state WHEN ${file}.copy_detail && ${needs} THEN 'missing' ELSE 'waiting' END` as const;
}

/** Whether somebody has looked at a copy of an answer that is held back, who therefore does not mark that answer. */
export function hasLooked<const Task extends string, const Person extends string>(
  task: Task,
  person: Person,
) {
  return `EXISTS (SELECT FROM assessment.answer_file f WHERE f.attempt_id = ${task}.attempt_id AND f.position = ${task}.position
    AND f.released_at IS NULL AND ${person} = ANY (f.looked_by))` as const;
}
