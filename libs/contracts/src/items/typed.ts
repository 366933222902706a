import { z } from 'zod';

/** What a learner types into one line, as it was typed: up to `most` characters, none of them a control character. */
export function typed(most: number) {
  return z
    .string()
    .max(most)
    .regex(/^[^\p{Cc}]*$/u, 'no control characters');
}

/** What a learner types into several lines, as it was typed: up to `most` characters; of control characters only line breaks and tabs. */
export function typedLines(most: number) {
  return z
    .string()
    .max(most)
    .regex(/^(?:[^\p{Cc}]|[\n\r\t])*$/u, 'no control characters');
}
