import { Injectable } from '@nestjs/common';
import { canonicalJson } from '@svetionik/domain/content/canonical-json';
import type { ModuleDocument } from '@svetionik/domain/content/document';
import { transliterateModule } from '@svetionik/domain/language/transliterate';
import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { Facts, ModulePublisher, type ModuleEdition } from '../../catalogue';
import type { AuthoringActor } from '../drafts/drafts.queries';
import { citedVersions, filesOf } from './content-references';

/** A module to publish, in the script that its authors wrote. */
interface WrittenModule {
  readonly moduleId: string;
  readonly tracks: readonly string[];
  readonly document: ModuleDocument;
}

/** Publishes a written module in both scripts, with the files and the versions of facts that it cites. */
@Injectable()
export class ModuleWriter {
  constructor(
    private readonly modules: ModulePublisher,
    private readonly facts: Facts,
  ) {}

  async publish(transaction: EntityManager, actor: AuthoringActor, { moduleId, tracks, document }: WrittenModule): Promise<ModuleEdition> {
    const versions = await this.facts.currentVersions(transaction, actor.organisationId);
    return this.modules.publish(transaction, actor, {
      moduleId,
      tracks,
      documents: inBothScripts(document),
      facts: citedVersions(document, versions),
      files: filesOf(document),
    });
  }

  /** Whether publishing would give the edition with these documents again. */
  isSame(document: ModuleDocument, { latin, cyrillic }: { readonly latin: string; readonly cyrillic: string }): boolean {
    const documents = inBothScripts(document);
    return hashOf(documents['sr-Latn']) === latin && hashOf(documents['sr-Cyrl']) === cyrillic;
  }
}

function inBothScripts(document: ModuleDocument): { 'sr-Latn': ModuleDocument; 'sr-Cyrl': ModuleDocument } {
  return { 'sr-Latn': transliterateModule(document, 'sr-Latn'), 'sr-Cyrl': transliterateModule(document, 'sr-Cyrl') };
}

function hashOf(document: ModuleDocument): string {
  return createHash('sha256').update(canonicalJson(document)).digest('hex');
}
