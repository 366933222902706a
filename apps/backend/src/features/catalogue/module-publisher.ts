import { Injectable } from '@nestjs/common';
import type { ModuleDocument } from '@svetionik/domain/course/document';
import { outlineModule } from '@svetionik/domain/course/outline';
import type { EntityManager } from 'typeorm';
import { actorId, type Actor } from '../../platform/access/actor';
import { Clock } from '../../platform/clock';
import { newId } from '../../platform/database/identifiers';
import {
  findLastEdition,
  insertEditionDocuments,
  insertEditionFile,
  insertModuleEdition,
  lockModule,
  writeModule,
  type ModuleEdition,
} from './module-publisher.queries';
import { PublishedDocuments } from './published-documents';
import type { PublishedText } from './published-text';

/** A module as it is to be published, in both scripts. */
export interface ModulePublication {
  readonly moduleId: string;
  readonly tracks: readonly string[];
  readonly documents: { readonly 'sr-Latn': ModuleDocument; readonly 'sr-Cyrl': ModuleDocument };
  /** Versions of the dated facts that it cites, by key. */
  readonly facts: Readonly<Record<string, number>>;
  readonly files: readonly { readonly hash: string; readonly name: string }[];
}

/** Writes editions of modules. An edition never changes; publishing the same content again gives the one there is. */
@Injectable()
export class ModulePublisher {
  constructor(
    private readonly documents: PublishedDocuments,
    private readonly clock: Clock,
  ) {}

  async publish(
    transaction: EntityManager,
    actor: Actor & { organisationId: string },
    publication: ModulePublication,
  ): Promise<ModuleEdition> {
    const hashes = {
      'sr-Latn': await this.documents.store(transaction, publication.documents['sr-Latn']),
      'sr-Cyrl': await this.documents.store(transaction, publication.documents['sr-Cyrl']),
    };
    const { id: slug, kind } = publication.documents['sr-Latn'].module;
    const module = { id: publication.moduleId, slug, kind, tracks: publication.tracks };
    await writeModule(transaction, actor.organisationId, module, this.clock.now());
    await lockModule(transaction, publication.moduleId);
    const last = await findLastEdition(transaction, publication.moduleId);
    if (
      last !== undefined &&
      last.latin === hashes['sr-Latn'] &&
      last.cyrillic === hashes['sr-Cyrl']
    )
      return last;
    const edition = { id: newId(), number: (last?.number ?? 0) + 1 };
    await this.insertEdition(transaction, actor, publication, edition);
    await insertEditionDocuments(transaction, actor.organisationId, edition.id, hashes);
    for (const file of publication.files)
      await insertEditionFile(transaction, actor.organisationId, edition.id, file);
    return edition;
  }

  private async insertEdition(
    transaction: EntityManager,
    actor: Actor & { organisationId: string },
    publication: ModulePublication,
    edition: ModuleEdition,
  ): Promise<void> {
    const latin = publication.documents['sr-Latn'];
    const cyrillic = publication.documents['sr-Cyrl'];
    const inScripts = (field: 'title' | 'summary'): PublishedText => ({
      'sr-Latn': latin.module[field],
      'sr-Cyrl': cyrillic.module[field],
    });
    await insertModuleEdition(transaction, {
      ...edition,
      organisationId: actor.organisationId,
      moduleId: publication.moduleId,
      title: inScripts('title'),
      summary: inScripts('summary'),
      minutes: latin.module.minutes,
      outline: outlineInBothScripts(latin, cyrillic),
      facts: publication.facts,
      publishedAt: this.clock.now(),
      publishedBy: actorId(actor),
    });
  }
}

function outlineInBothScripts(latin: ModuleDocument, cyrillic: ModuleDocument): unknown[] {
  return outlineModule(latin).lessons.map((lesson, index) => ({
    ...lesson,
    title: { 'sr-Latn': lesson.title, 'sr-Cyrl': cyrillic.lessons[index]?.title ?? lesson.title },
  }));
}
