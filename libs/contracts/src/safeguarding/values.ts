import { readCaseKey } from '@svetionik/domain/safeguarding/case-key';
import { z } from 'zod';
import { day, paragraphs } from '../values';

/** Drawn by chance alone (UUIDv4): it says nothing of when it was made. */
export const randomId = z.uuidv4();

/** What somebody writes of what has happened. */
export const reportText = paragraphs(10_000).min(1);

/** The key of a case as it was shown once, however it is typed. */
export const caseKey = z
  .string()
  .max(60)
  .overwrite((typed) => readCaseKey(typed) ?? typed)
  .regex(/^(?:[0-9a-z]{4}-){5}[0-9a-z]{4}$/, 'no case key');

/** What an officer's key is wrapped by; the server forgets it at once. */
export const passphrase = z.string().min(20).max(200);

/** Where a report stands. */
export const reportState = z.enum(['received', 'open', 'closed']);

/** When a report came, what is due of it until when, and when it was done. Days only, of the organisation's calendar. */
export const reportDays = z.object({
  receivedOn: day,
  answerDue: day,
  endDue: day,
  answeredOn: day.nullable(),
  closedOn: day.nullable(),
});
