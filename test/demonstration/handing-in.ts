import { saveAnswer } from '@svetionik/contracts/assessment/answers';
import { answerFile, uploadAnswerFile } from '@svetionik/contracts/attachments';
import { releaseCopy } from '@svetionik/contracts/copies';
import { v7 } from 'uuid';
import { DocumentCopies } from '../../apps/backend/src/features/assessment/copies/document-copies.worker';
import type { Acting } from './acts';
import type { Chance } from './chance';
import type { AskedItem } from './courses';
import { writtenFiles } from './file-task';
import { runAtMoment } from './moment';
import type { World } from './world';

interface Handing {
  readonly attempt: string;
  readonly form: readonly AskedItem[];
  readonly begin: Date;
  readonly ability: number;
  readonly chance: Chance;
}

/** Behind all that is written to other questions of an attempt. */
const lastSequence = 900;

/** Answers the question that takes files, where the form has one, before the others. Gives what it is worth; undefined without such a question. */
export async function handInFiles(
  { acts, staff }: World,
  learner: Acting,
  { attempt, form, begin, ability, chance }: Handing,
): Promise<Readonly<Record<string, string>> | undefined> {
  const asked = form.find(({ content }) => content.kind === 'file-upload');
  if (asked === undefined) return undefined;
  const addsContacts = chance.happens(0.2) || learner.id === staff.learner.id;
  const { files, marks } = writtenFiles(ability, chance, addsContacts);
  const time = new Date(begin.getTime() + 15_000);
  const { position } = asked;
  await runAtMoment(time, chance, async () => {
    const sent = [];
    for (const body of files)
      sent.push(
        answerFile.parse(
          await acts.send(learner, uploadAnswerFile, {
            params: { attempt, position: String(position) },
            body,
          }),
        ),
      );
    await acts.send(learner, saveAnswer, {
      params: { attempt, answer: v7({ msecs: time.getTime() }) },
      body: {
        ...{ position, epoch: 1, sequence: lastSequence, marked: false },
        response: { kind: 'file-upload', files: sent.map(({ hash }) => ({ hash })) },
        claimedAt: time.toISOString(),
      },
    });
  });
  return marks;
}

/** Makes the copies that markers see, as the worker does: of texts, which takes no other program. */
export async function copyFiles({ app }: Pick<World, 'app'>): Promise<void> {
  await app.get(DocumentCopies, { strict: false }).handle();
}

/** Lets markers see what was held back of an attempt. */
export async function releaseFiles({ acts, client, staff }: World, attempt: string): Promise<void> {
  const { rows } = await client.query<{ file: string }>(
    `SELECT id AS file FROM assessment.answer_file WHERE attempt_id = $1 AND copy_state = 'held' ORDER BY name`,
    [attempt],
  );
  for (const params of rows)
    await acts.send(staff.administrator, releaseCopy, {
      params,
      body: { reason: 'Broj je izmišljen.' },
    });
}
