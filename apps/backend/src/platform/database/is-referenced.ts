import { QueryFailedError } from 'typeorm';

/** Whether a row could not be deleted because another one refers to it. */
export function isReferenced(error: unknown): boolean {
  if (!(error instanceof QueryFailedError)) return false;
  const cause: unknown = error.driverError;
  return typeof cause === 'object' && cause !== null && 'code' in cause && cause.code === '23503';
}
