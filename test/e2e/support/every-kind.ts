import { createLesson, createModule } from '@svetionik/contracts/authoring';
import { createBank, createItem } from '@svetionik/contracts/banks';
import type { FileUpload } from '@svetionik/domain/items/file-upload/file-upload';
import type { OpenAnswer } from '@svetionik/domain/items/open-answer/open-answer';
import type { ItemKindName, PracticeItem } from '@svetionik/domain/items/item';
import { randomUUID } from 'node:crypto';
import { everyKind, type GradedItem } from '../../../apps/gallery/src/examples/every-kind';
import { fileUpload, openAnswer } from '../../../apps/gallery/src/examples/marked-kinds';
import { askPlacesInRoom, illustrate } from '../../../apps/gallery/src/examples/room-pictures';
import type { Client } from './client';
import { drawnRoom } from './drawn-room';
import { freshSlug } from './fresh-slug';

/** One question of every kind that a key grades. */
export async function everyGradedKind(trainer: Client): Promise<readonly GradedItem[]> {
  const room = await trainer.sendPicture(await drawnRoom());
  return [...everyKind.map((item) => illustrate(item, room)), askPlacesInRoom(room)];
}

/** What a question is worth in a bank: a case study as much as its parts. */
export function countPoints(item: PracticeItem): number {
  return item.kind === 'case-study'
    ? item.questions.reduce((sum, { points }) => sum + points, 0)
    : 1;
}

/** The draft of a module with a lesson for each kind, named by it. */
export async function writeLessonOfEveryKind(trainer: Client): Promise<string> {
  const module = randomUUID();
  await trainer.call(createModule, {
    params: { module },
    body: {
      slug: freshSlug('vrste-pitanja'),
      kind: 'general',
      tracks: [],
      title: 'Vrste pitanja',
      summary: 'Po jedno pitanje svake vrste.',
    },
  });
  for (const item of await everyGradedKind(trainer))
    await trainer.call(createLesson, {
      params: { module, lesson: randomUUID() },
      body: {
        key: item.kind,
        title: 'Pitanje',
        minutes: 1,
        blocks: [{ id: 'provera', kind: 'knowledge-check', item }],
      },
    });
  return module;
}

/** A bank for each kind, in which its question is found at once. */
export async function writeBankOfEveryKind(
  trainer: Client,
): Promise<ReadonlyMap<ItemKindName, string>> {
  const banks = new Map<ItemKindName, string>();
  for (const item of [...(await everyGradedKind(trainer)), openAnswer, fileUpload]) {
    const [bank, slug] = [randomUUID(), freshSlug('vrsta-pitanja')];
    await trainer.call(createBank, { params: { bank }, body: { slug, title: 'Vrsta pitanja' } });
    await trainer.call(createItem, {
      params: { bank, item: randomUUID() },
      body: { ...item, points: worthOf(item), objective: '', difficulty: 'easy' },
    });
    banks.set(item.kind, bank);
  }
  return banks;
}

/** As much as can be got by its criteria where people mark it. */
function worthOf(item: GradedItem | OpenAnswer | FileUpload): number {
  return item.kind === 'open-answer' || item.kind === 'file-upload' ? 6 : countPoints(item);
}
