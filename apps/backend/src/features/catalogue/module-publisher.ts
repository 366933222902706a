import { Injectable } from '@nestjs/common';
import type { ModuleDocument } from '@svetionik/domain/content/document';
import { outlineOf } from '@svetionik/domain/content/outline';
import type { EntityManager } from 'typeorm';
import { actorId, type Actor } from '../../platform/access/actor';
import { Clock } from '../../platform/clock';
import { newId } from '../../platform/database/identifiers';
import { execute, queryRows } from '../../platform/database/query';
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

/** An edition of a module. */
export interface ModuleEdition {
  readonly id: string;
  readonly number: number;
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
    await this.ensureModule(transaction, actor.organisationId, publication);
    const last = await lastEdition(transaction, publication.moduleId);
    if (
      last !== undefined &&
      last.latin === hashes['sr-Latn'] &&
      last.cyrillic === hashes['sr-Cyrl']
    )
      return last;
    const edition = { id: newId(), number: (last?.number ?? 0) + 1 };
    await this.insertEdition(transaction, actor, publication, edition);
    await execute(
      transaction,
      `INSERT INTO catalogue.edition_document (organisation_id, module_edition_id, kind, script, hash)
       VALUES ($1, $2, 'learner', 'sr-Latn', $3), ($1, $2, 'learner', 'sr-Cyrl', $4)`,
      [actor.organisationId, edition.id, hashes['sr-Latn'], hashes['sr-Cyrl']],
    );
    for (const file of publication.files) {
      await execute(
        transaction,
        'INSERT INTO catalogue.edition_file (organisation_id, module_edition_id, hash, name) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING',
        [actor.organisationId, edition.id, file.hash, file.name],
      );
    }
    return edition;
  }

  private async ensureModule(
    transaction: EntityManager,
    organisationId: string,
    publication: ModulePublication,
  ): Promise<void> {
    const { id: slug, kind } = publication.documents['sr-Latn'].module;
    await execute(
      transaction,
      `INSERT INTO catalogue.module (id, organisation_id, slug, kind, tracks, created_at) VALUES ($1, $2, $3, $4, $5, $6)
       ON CONFLICT (id) DO UPDATE SET tracks = excluded.tracks`,
      [publication.moduleId, organisationId, slug, kind, publication.tracks, this.clock.now()],
    );
    await execute(transaction, 'SELECT 1 FROM catalogue.module WHERE id = $1 FOR UPDATE', [
      publication.moduleId,
    ]);
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
    await execute(
      transaction,
      `INSERT INTO catalogue.module_edition (id, organisation_id, module_id, number, title, summary, minutes, outline, facts, published_at, published_by)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [
        edition.id,
        actor.organisationId,
        publication.moduleId,
        edition.number,
        inScripts('title'),
        inScripts('summary'),
        latin.module.minutes,
        JSON.stringify(outlineInBothScripts(latin, cyrillic)),
        publication.facts,
        this.clock.now(),
        actorId(actor),
      ],
    );
  }
}

async function lastEdition(
  transaction: EntityManager,
  moduleId: string,
): Promise<(ModuleEdition & { latin: string; cyrillic: string }) | undefined> {
  const rows = await queryRows(
    transaction,
    `SELECT e.id, e.number, l.hash AS latin, c.hash AS cyrillic FROM catalogue.module_edition e
     JOIN catalogue.edition_document l ON l.module_edition_id = e.id AND l.kind = 'learner' AND l.script = 'sr-Latn'
     JOIN catalogue.edition_document c ON c.module_edition_id = e.id AND c.kind = 'learner' AND c.script = 'sr-Cyrl'
     WHERE e.module_id = $1 ORDER BY e.number DESC LIMIT 1`,
    [moduleId],
  );
  return rows[0];
}

function outlineInBothScripts(latin: ModuleDocument, cyrillic: ModuleDocument): unknown {
  return outlineOf(latin).lessons.map((lesson, index) => ({
    ...lesson,
    title: { 'sr-Latn': lesson.title, 'sr-Cyrl': cyrillic.lessons[index]?.title ?? lesson.title },
  }));
}
