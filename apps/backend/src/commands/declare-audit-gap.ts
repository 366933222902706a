import type { INestApplicationContext } from '@nestjs/common';
import { z } from 'zod';
import { AuditGap } from '../platform/audit/audit-gap';
import { Clock } from '../platform/clock';

const usage =
  'Give the day of the copy that you have put back, or "all" where there is none: declare-audit-gap 2027-03-01';

/** Says, signed and for ever, that what was noted of the audit outside the database is lost, since a day or altogether. */
export async function declareAuditGap(
  app: INestApplicationContext,
  [since, ...more]: readonly string[],
): Promise<string> {
  const from = since === 'all' ? new Date(0) : readDay(since);
  if (from === undefined || more.length > 0) throw new Error(usage);
  if (from > app.get(Clock).now()) throw new Error('That day has not begun yet.');
  const until = await app.get(AuditGap).declare(from);
  if (until === undefined)
    throw new Error('There is no key that could sign it. Make one with: make-key audit');
  const begins = from.getTime() === 0 ? 'from the beginning' : `from ${from.toISOString()}`;
  return `It is declared that notes of the audit are lost ${begins} until ${until.toISOString()}. From now on verify-audit names that time, and does not ask when entries from then were sealed.`;
}

function readDay(text: string | undefined): Date | undefined {
  const { data } = z.iso.date().safeParse(text);
  return data === undefined ? undefined : new Date(`${data}T00:00:00Z`);
}
