import { examples } from '@svetionik/contracts/examples';
import { mediaTypes } from '@svetionik/domain/items/file-upload/file-type';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Client } from 'pg';
import { givenFileUpload, GivenMarking } from './given-marking';

/** Builds files that learners have handed in, straight in the database. */
export class GivenAnswerFiles {
  constructor(private readonly client: Client) {}

  /** A text that the trainer has sent in an open attempt, and the same text of another, which the trainer marks. */
  async standard(): Promise<void> {
    const content = givenFileUpload();
    const marking = new GivenMarking(this.client);
    const note = await readFile(join(__dirname, 'files', 'note.txt'));
    const hash = createHash('sha256').update(note).digest('hex');
    await this.client.query(
      'INSERT INTO platform.file (hash, media_type, bytes, content, created_at) VALUES ($1, $2, $3, $4, now()) ON CONFLICT DO NOTHING',
      [hash, mediaTypes.text, note.length, note],
    );
    await marking.attempt({ id: examples.fileAttempt, person: examples.trainer, content });
    const marked = await marking.task({
      task: examples.fileTask,
      heldBy: examples.trainer,
      content,
      response: { kind: 'file-upload', files: [{ hash }] },
    });
    for (const attempt of [examples.fileAttempt, marked]) {
      await this.client.query(
        `INSERT INTO assessment.answer_file (organisation_id, attempt_id, position, hash, name, uploaded_at) VALUES ($1, $2, 1, $3, 'beleska.txt', now())`,
        [examples.organisation, attempt, hash],
      );
    }
    await this.client.query(
      'UPDATE assessment.answer_file SET named = true WHERE attempt_id = $1',
      [marked],
    );
  }
}
