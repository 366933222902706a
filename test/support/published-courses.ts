import type { Block } from '@svetionik/domain/course/block';
import type { ModuleDocument } from '@svetionik/domain/course/document';
import { blockKey } from '@svetionik/domain/learning/block-key';
import { brotliDecompressSync } from 'node:zlib';
import type { Client } from 'pg';

/** A block of a course where it stands. */
export interface PlacedBlock {
  readonly key: string;
  readonly lesson: string;
  readonly block: Block;
}

/** The blocks of a course edition in their order, as they were published. */
export async function findBlocks(client: Client, edition: string): Promise<PlacedBlock[]> {
  const { rows } = await client.query<{ brotli: Buffer }>(
    `SELECT d.brotli FROM catalogue.course_edition_module m
     JOIN catalogue.edition_document e ON e.module_edition_id = m.module_edition_id AND e.kind = 'learner' AND e.script = 'sr-Latn'
     JOIN catalogue.document d ON d.hash = e.hash WHERE m.course_edition_id = $1 ORDER BY m.position`,
    [edition],
  );
  return rows.flatMap(({ brotli }) =>
    blocksOf(JSON.parse(brotliDecompressSync(brotli).toString())),
  );
}

function blocksOf({ module, lessons }: ModuleDocument): PlacedBlock[] {
  return lessons.flatMap((lesson) =>
    lesson.blocks.map((block) => ({
      key: blockKey(module.id, lesson.id, block.id),
      lesson: lesson.id,
      block,
    })),
  );
}
