import { examples } from '@svetionik/contracts/examples';
import { mediaTypes } from '@svetionik/domain/items/file-upload/file-type';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Client } from 'pg';
import { v7 } from 'uuid';
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
    const response = { kind: 'file-upload', files: [{ hash }] } as const;
    const marked = await marking.task({
      task: examples.fileTask,
      heldBy: examples.trainer,
      content,
      response,
    });
    const [held, failed] = [examples.heldCopyAttempt, v7()];
    await marking.task({ task: examples.heldCopyTask, attempt: held, content, response });
    await marking.task({ task: examples.failedCopyTask, attempt: failed, content, response });
    await this.send(hash, { id: v7(), attempt: examples.fileAttempt });
    await this.send(hash, { id: v7(), attempt: marked, copy: { state: 'made', hash } });
    await this.send(hash, {
      id: examples.heldCopy,
      attempt: held,
      copy: { state: 'held', hash, detail: ['phone'] },
    });
    await this.send(hash, {
      id: examples.failedCopy,
      attempt: failed,
      copy: { state: 'failed', hash: null, detail: ['unreadable'] },
    });
  }

  /** A PDF by which somebody who is otherwise not there has answered; gives the attempt. */
  async document(given: {
    readonly id: string;
    readonly task: string;
    readonly bytes: Buffer;
    readonly heldBy?: string;
  }): Promise<string> {
    const { id, task, bytes, heldBy } = given;
    const hash = createHash('sha256').update(bytes).digest('hex');
    await this.client.query(
      'INSERT INTO platform.file (hash, media_type, bytes, content, created_at) VALUES ($1, $2, $3, $4, now())',
      [hash, mediaTypes.pdf, bytes.length, bytes],
    );
    const attempt = await new GivenMarking(this.client).task({
      task,
      heldBy,
      content: givenFileUpload(),
      response: { kind: 'file-upload', files: [{ hash }] },
    });
    await this.send(hash, { id, attempt, name: 'Ana Anić.pdf', named: true });
    return attempt;
  }

  /** The file in an attempt, named by its answer or not. */
  private async send(
    hash: string,
    given: {
      readonly id: string;
      readonly attempt: string;
      readonly name?: string;
      readonly named?: boolean;
      readonly copy?: {
        readonly state: string;
        readonly hash: string | null;
        readonly detail?: readonly string[];
      };
    },
  ): Promise<void> {
    const { id, attempt, copy, name = 'beleska.txt', named = copy !== undefined } = given;
    await this.client.query(
      `INSERT INTO assessment.answer_file (organisation_id, id, attempt_id, position, hash, name, uploaded_at, named, copy_state, copy_hash, copy_detail)
       VALUES ($1, $2, $3, 1, $4, $5, now(), $6, $7, $8, $9)`,
      [
        examples.organisation,
        id,
        attempt,
        hash,
        name,
        named,
        copy?.state ?? null,
        copy?.hash ?? null,
        copy?.detail ?? [],
      ],
    );
  }
}
