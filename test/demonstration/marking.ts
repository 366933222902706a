import { createItem } from '@svetionik/contracts/banks';
import { finishMarking, saveMarking, takeTask } from '@svetionik/contracts/marking';
import { v7 } from 'uuid';
import type { Acting } from './acts';
import type { Chance } from './chance';
import { findDraftId, publishChanged } from './editions';
import { runAtMoment } from './moment';
import { writtenTask } from './written-task';
import type { World } from './world';

const day = 86_400_000;

/** Since when the course of teachers has a question of which people mark the answers. */
export const daysOfMarking = 170;

/** What was handed in so many days before the end still waits to be marked. */
const daysOfWaiting = 8;

/** Plans the day on which the course of teachers gets its written question. */
export function planWrittenTask(world: World): void {
  const { acts, agenda, chance, client, staff, year } = world;
  const time = year.daysAgo(daysOfMarking);
  agenda.plan(time, () =>
    runAtMoment(time, chance, async () => {
      const bank = await findDraftId(client, 'prosveta-zavrsna');
      const objective = await firstObjective(world);
      await acts.send(staff.trainer, createItem, {
        params: { bank, item: v7() },
        body: { ...writtenTask, objective },
      });
      await publishChanged(client, acts, staff.trainer, 'prosveta', (content) => content);
    }),
  );
}

async function firstObjective({ client }: World): Promise<string> {
  const { rows } = await client.query<{ objective: string }>(
    `SELECT e.objectives -> 0 ->> 'id' AS objective FROM catalogue.course c JOIN catalogue.course_edition e ON e.id = c.current_edition_id WHERE c.slug = 'prosveta'`,
  );
  return rows[0]?.objective ?? '';
}

/** An attempt that waits for people, and what a fair marker gives it. */
export interface Unmarked {
  readonly attempt: string;
  readonly handedIn: Date;
  readonly marks: Readonly<Record<string, string>>;
  readonly chance: Chance;
}

/** Plans the marks of an attempt, and `then` what follows from them. What was handed in last still waits when the year ends. */
export function planMarking(
  { world, then }: { readonly world: World; readonly then: (time: Date) => Promise<void> },
  unmarked: Unmarked,
): void {
  const { agenda, staff, year } = world;
  const { handedIn, chance } = unmarked;
  const waits = handedIn > year.daysAgo(daysOfWaiting);
  if (waits && chance.happens(0.75)) return;
  const marker = chance.one(staff.markers);
  const time = new Date(handedIn.getTime() + chance.between(0.8, waits ? 1.5 : 5) * day);
  const markIt = async (): Promise<void> => {
    await runAtMoment(time, chance, () => mark(world, marker, unmarked, waits));
    if (!waits) await then(time);
  };
  agenda.plan(time, markIt, marker.id);
}

async function mark(
  { acts, client }: World,
  marker: Acting,
  { attempt, marks }: Unmarked,
  isDraft: boolean,
): Promise<void> {
  const { rows } = await client.query<{ task: string }>(
    'SELECT id AS task FROM assessment.marking_task WHERE attempt_id = $1',
    [attempt],
  );
  for (const params of rows) {
    const { version } = takeTask.replies[200].schema.parse(
      await acts.send(marker, takeTask, { params }),
    );
    const body = { marks, note: noteOn(marks) };
    if (isDraft) await acts.send(marker, saveMarking, { params, version, body });
    else await acts.send(marker, finishMarking, { params, version, body });
  }
}

function noteOn({ razgovor, ustanova }: Readonly<Record<string, string>>): string {
  if (razgovor === 'jasno' && ustanova === 'jasno') return 'Potpuno i jasno.';
  return ustanova === 'jasno'
    ? 'Recite učenici odmah kome morate da prenesete.'
    : 'Napišite koga obaveštavate i kada.';
}
