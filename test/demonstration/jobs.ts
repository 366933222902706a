import { JobClaims } from '../../apps/backend/src/platform/jobs/job-claims';
import { JobRunner } from '../../apps/backend/src/platform/jobs/job-runner';
import type { World } from './world';

/** Works through the jobs about these things now; all other jobs are left to the worker. */
export async function runSubjectJobs(
  { app, client }: World,
  subjects: readonly string[],
): Promise<void> {
  const { rows } = await client.query<{ id: string }>(
    `SELECT id FROM platform.job WHERE state = 'queued' AND EXISTS (SELECT FROM jsonb_each_text(ids) WHERE value = ANY ($1)) ORDER BY created_at`,
    [subjects],
  );
  for (const { id } of rows) {
    const job = await app.get(JobClaims).claimOne(id, 60);
    if (job !== undefined) await app.get(JobRunner).run(job);
  }
}

/** Mails about what is long past would all come on the first day. */
const daysOfMails = 7;

/** What the worker finds when the year is over: all documents that were not made yet, and the mails of the last days. */
export async function leaveJobs({ client }: World): Promise<void> {
  await client.query(
    `DELETE FROM platform.job WHERE state = 'queued' AND handler ~ '[.](mail|sendLink)' AND created_at < now() - make_interval(days => $1)`,
    [daysOfMails],
  );
  await client.query(
    `UPDATE platform.job SET run_at = now(), created_at = now() WHERE state = 'queued' AND run_at < now()`,
  );
}
