import { Injectable } from '@nestjs/common';
import { canonicalJson } from '@svetionik/proofs/encoding/canonical-json';
import { collectFactIds } from '@svetionik/domain/content/cited-fact';
import type { ModuleDocument } from '@svetionik/domain/course/document';
import type { Script } from '@svetionik/domain/language/script';
import {
  transliterate,
  transliterateModule,
} from '@svetionik/domain/transliteration/transliterate';
import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { Facts, ModulePublisher, type CurrentFact, type ModuleEdition } from '../../catalogue';
import type { AuthoringActor } from '../drafts/drafts.queries';
import { listModuleFiles } from './content-references';

/** A module to publish, in the script that its authors wrote. */
interface WrittenModule {
  readonly moduleId: string;
  readonly tracks: readonly string[];
  readonly document: ModuleDocument;
}

/** Publishes a written module in both scripts, with its files and with the facts that it cites, as they are now. */
@Injectable()
export class ModuleWriter {
  constructor(
    private readonly modules: ModulePublisher,
    private readonly facts: Facts,
  ) {}

  async publish(
    transaction: EntityManager,
    actor: AuthoringActor,
    { moduleId, tracks, document }: WrittenModule,
  ): Promise<ModuleEdition> {
    const facts = await this.findCited(transaction, actor.organisationId, document);
    return this.modules.publish(transaction, actor, {
      moduleId,
      tracks,
      documents: {
        'sr-Latn': inScript(document, facts, 'sr-Latn'),
        'sr-Cyrl': inScript(document, facts, 'sr-Cyrl'),
      },
      facts: Object.fromEntries(facts.map(({ key, version }) => [key, version])),
      files: listModuleFiles(document),
    });
  }

  /** The document as it would be published now. */
  async write(
    transaction: EntityManager,
    organisationId: string,
    document: ModuleDocument,
    script: Script,
  ): Promise<ModuleDocument> {
    return inScript(document, await this.findCited(transaction, organisationId, document), script);
  }

  /** Whether publishing would give the edition with these documents again; a fact that changed makes another. */
  async isSame(
    transaction: EntityManager,
    organisationId: string,
    document: ModuleDocument,
    { latin, cyrillic }: { readonly latin: string; readonly cyrillic: string },
  ): Promise<boolean> {
    const facts = await this.findCited(transaction, organisationId, document);
    return (
      hashOf(inScript(document, facts, 'sr-Latn')) === latin &&
      hashOf(inScript(document, facts, 'sr-Cyrl')) === cyrillic
    );
  }

  private findCited(
    transaction: EntityManager,
    organisationId: string,
    document: ModuleDocument,
  ): Promise<CurrentFact[]> {
    return this.facts.findCurrent(transaction, organisationId, [
      ...collectFactIds(document.lessons),
    ]);
  }
}

function inScript(
  document: ModuleDocument,
  facts: readonly CurrentFact[],
  script: Script,
): ModuleDocument {
  const written = transliterateModule(document, script);
  if (facts.length === 0) return written;
  return {
    ...written,
    facts: facts.map(({ key, statement, source, place, ...fact }) => ({
      ...fact,
      id: key,
      statement: statement[script],
      source: transliterate(source, script),
      place: place === null ? null : transliterate(place, script),
    })),
  };
}

function hashOf(document: ModuleDocument): string {
  return createHash('sha256').update(canonicalJson(document)).digest('hex');
}
