import { createItem } from '@svetionik/contracts/banks';
import { finishMarking, saveMarking, takeTask } from '@svetionik/contracts/marking';
import { v7 } from 'uuid';
import type { Acting } from './acts';
import type { Chance } from './chance';
import { findDraftId, publishChanged } from './editions';
import { fileTask } from './file-task';
import { releaseFiles } from './handing-in';
import { runAtMoment } from './moment';
import { writtenTask } from './written-task';
import type { World } from './world';

const day = 86_400_000;

/** Since when the course of teachers has a question of which people mark the answers. */
export const daysOfMarking = 170;

/** Since when it has one that is answered with files. */
const daysOfFiles = 20;

/** What was handed in so many days before the end still waits to be marked. */
const daysOfWaiting = 8;

/** Plans the days on which the course of teachers gets its written question, and the one for files. */
export function planWrittenTask(world: World): void {
  for (const [days, item] of [
    [daysOfMarking, writtenTask],
    [daysOfFiles, fileTask],
  ] as const) {
    const time = world.year.daysAgo(days);
    world.agenda.plan(time, () => runAtMoment(time, world.chance, () => publishWith(world, item)));
  }
}

async function publishWith(
  world: World,
  item: typeof writtenTask | typeof fileTask,
): Promise<void> {
  const { acts, client, staff } = world;
  const bank = await findDraftId(client, 'prosveta-zavrsna');
  const objective = await firstObjective(world);
  await acts.send(staff.trainer, createItem, {
    params: { bank, item: v7() },
    body: { ...item, objective },
  });
  await publishChanged(client, acts, staff.trainer, 'prosveta', (content) => content);
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
  /** Who has begun to mark it by now; drawn where that is not said. */
  readonly begunBy: Acting | undefined;
}

/** Plans the marks of an attempt, and `then` what follows from them. What was handed in last still waits when the year ends. */
export function planMarking(
  { world, then }: { readonly world: World; readonly then: (time: Date) => Promise<void> },
  unmarked: Unmarked,
): void {
  const { agenda, staff, year } = world;
  const { handedIn, chance, begunBy } = unmarked;
  const waits = handedIn > year.daysAgo(daysOfWaiting);
  if (waits && begunBy === undefined && chance.happens(0.75)) return;
  const marker = begunBy ?? chance.one(staff.markers);
  const from = begunBy === undefined ? 0.8 : 0.2;
  const time = new Date(handedIn.getTime() + chance.between(from, waits ? from * 2 : 5) * day);
  const markIt = async (): Promise<void> => {
    await runAtMoment(time, chance, () => mark(world, marker, unmarked, waits));
    if (!waits) await then(time);
  };
  agenda.plan(time, markIt, marker.id);
}

async function mark(
  world: World,
  marker: Acting,
  { attempt, marks }: Unmarked,
  isDraft: boolean,
): Promise<void> {
  const { acts, client } = world;
  const { rows } = await client.query<{ task: string }>(
    'SELECT id AS task FROM assessment.marking_task WHERE attempt_id = $1 ORDER BY position',
    [attempt],
  );
  if (!isDraft) await releaseFiles(world, attempt);
  for (const params of rows) {
    const { version, rubric } = takeTask.replies[200].schema.parse(
      await acts.send(marker, takeTask, { params }),
    );
    const own = Object.entries(marks).filter(([id]) => rubric.some((each) => each.id === id));
    const body = { marks: Object.fromEntries(own), note: noteOn(Object.fromEntries(own)) };
    if (isDraft) await acts.send(marker, saveMarking, { params, version, body });
    else await acts.send(marker, finishMarking, { params, version, body });
  }
}

function noteOn({ beleska, razgovor, ustanova }: Readonly<Record<string, string>>): string {
  if (beleska !== undefined)
    return beleska === 'jasno' ? 'Beleška je potpuna.' : 'Dopišite dan i koga ste obavestili.';
  if (razgovor === 'jasno' && ustanova === 'jasno') return 'Potpuno i jasno.';
  return ustanova === 'jasno'
    ? 'Recite učenici odmah kome morate da prenesete.'
    : 'Napišite koga obaveštavate i kada.';
}
