import type { StartVerdict } from './may-start';

/** Whether another attempt may be allowed. If not: there still is one, one is under way or waits to be marked, or the assessment is passed. */
export type AllowVerdict =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: 'attempts-left' | 'open' | 'passed' };

/**
 * Decides whether a learner may be allowed another attempt: only where nothing else is left to them, so that nobody
 * hoards attempts and a wait is not got around.
 *
 * @param start what {@link mayStart} says of the same learner now
 * @example
 * mayAllow({ ok: false, reason: 'none-left' }); // { ok: true }
 * mayAllow({ ok: false, reason: 'wait', at: 86_400_000 }); // { ok: false, reason: 'attempts-left' }
 */
export function mayAllow(start: StartVerdict): AllowVerdict {
  if (
    start.ok ||
    start.reason === 'wait' ||
    start.reason === 'not-yet' ||
    start.reason === 'closed'
  )
    return { ok: false, reason: 'attempts-left' };
  if (start.reason === 'awaiting-marking') return { ok: false, reason: 'open' };
  return start.reason === 'none-left' ? { ok: true } : { ok: false, reason: start.reason };
}
