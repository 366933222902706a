import { Injectable } from '@nestjs/common';
import type { Block } from '@svetionik/domain/course/block';
import type { ModuleDocument } from '@svetionik/domain/course/document';
import type { BlockPlace } from '@svetionik/domain/learning/progress';
import type { EntityManager } from 'typeorm';
import { PublishedDocuments, type CourseEdition } from '../catalogue';

const kept = 64;

/** Blocks of published modules, in Latin script. Documents never change, so the last used ones are kept. */
@Injectable()
export class PublishedBlocks {
  private readonly documents = new Map<string, ModuleDocument>();

  constructor(private readonly published: PublishedDocuments) {}

  async find(
    transaction: EntityManager,
    edition: CourseEdition,
    place: BlockPlace,
  ): Promise<Block | undefined> {
    const hash = edition.modules.find(({ id }) => id === place.module)?.documents['sr-Latn'];
    if (hash === undefined) return undefined;
    const document =
      this.documents.get(hash) ?? asModuleDocument(await this.published.read(transaction, hash));
    this.keep(hash, document);
    return findBlock(document, place);
  }

  private keep(hash: string, document: ModuleDocument): void {
    this.documents.delete(hash);
    this.documents.set(hash, document);
    const [oldest] = this.documents.keys();
    if (this.documents.size > kept && oldest !== undefined) this.documents.delete(oldest);
  }
}

/** The block of a module that stands at a place in it. */
export function findBlock(
  { lessons }: ModuleDocument,
  { lesson, block }: Pick<BlockPlace, 'lesson' | 'block'>,
): Block | undefined {
  return lessons.find(({ id }) => id === lesson)?.blocks.find(({ id }) => id === block);
}

export function asModuleDocument(value: unknown): ModuleDocument {
  if (isModuleDocument(value)) return value;
  throw new Error('a published document is not a module');
}

function isModuleDocument(value: unknown): value is ModuleDocument {
  return (
    typeof value === 'object' &&
    value !== null &&
    'schema' in value &&
    value.schema === 1 &&
    'lessons' in value
  );
}
