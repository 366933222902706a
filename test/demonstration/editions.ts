import {
  checkCourseDraft,
  publishCourse,
  readCourseDraft,
  saveCourse,
} from '@svetionik/contracts/courses';
import type { EndpointRequest } from '@svetionik/contracts/endpoint';
import type { Client } from 'pg';
import type { Acting, Acts } from './acts';

type Content = EndpointRequest<typeof saveCourse>['body'];

/** Changes the draft of a course as its author does, and publishes it as a new edition. */
export async function publishChanged(
  client: Client,
  acts: Acts,
  author: Acting,
  slug: string,
  change: (content: Content) => Content,
): Promise<void> {
  const params = { course: await findDraftId(client, slug) };
  const { content, version } = readCourseDraft.replies[200].schema.parse(
    await acts.send(author, readCourseDraft, { params }),
  );
  await acts.send(author, saveCourse, { params, version, body: change(content) });
  const { revision, problems } = checkCourseDraft.replies[200].schema.parse(
    await acts.send(author, checkCourseDraft, { params }),
  );
  if (problems.length > 0) throw new Error(`${slug}: ${JSON.stringify(problems)}`);
  await acts.send(author, publishCourse, { params, version: revision });
}

/** The id of a draft by its key, which is that of what it is published as. */
export async function findDraftId(client: Client, key: string): Promise<string> {
  const { rows } = await client.query<{ id: string }>(
    'SELECT id FROM authoring.draft WHERE key = $1 AND parent_id IS NULL',
    [key],
  );
  return rows[0]?.id ?? '';
}
