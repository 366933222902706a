import { Injectable } from '@nestjs/common';
import { canonicalJson } from '@svetionik/domain/content/canonical-json';
import type { ModuleDocument } from '@svetionik/domain/content/document';
import { transliterate, transliterateModule } from '@svetionik/domain/language/transliterate';
import { readContent, type ContentProblem, type StarterBank, type StarterContent, type StarterCourse, type StarterModule } from '@svetionik/formats';
import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { SystemActor } from '../../../platform/access/actor';
import { Files } from '../../../platform/storage/files';
import { ItemBank } from '../../assessment';
import { CoursePublisher, Facts, ModulePublisher, type PublishedText } from '../../catalogue';
import { inBothScripts } from '../item-scripts';
import { filesOf, factsOf } from './content-references';
import { readContentFolder, type ContentFolder } from './content-folder';
import { rowId } from './row-ids';

/** The content folder has problems; nothing was loaded. */
export class ContentRefusedError extends Error {
  constructor(readonly problems: readonly ContentProblem[]) {
    super(problems.map(({ file, line, reason }) => `${file}:${line}: ${reason}`).join('\n'));
  }
}

type Actor = SystemActor & { readonly organisationId: string };

/** Publishes the courses of a content folder. What has not changed since the last time makes no new edition. */
@Injectable()
export class StarterContentPublisher {
  constructor(
    private readonly files: Files,
    private readonly facts: Facts,
    private readonly modules: ModulePublisher,
    private readonly banks: ItemBank,
    private readonly courses: CoursePublisher,
  ) {}

  async publish(transaction: EntityManager, actor: Actor, folder: string, organiserId: string): Promise<StarterContent> {
    const read = await readContentFolder(folder);
    const reading = readContent(read.files);
    if (!reading.ok) throw new ContentRefusedError(reading.problems);
    const { content } = reading;
    await this.storeFiles(transaction, read);
    const versions = await this.facts.record(transaction, actor.organisationId, content.facts.map(({ id: key, ...fact }) => ({ key, ...fact, statement: published(fact.statement) })));
    const editions = new Map<string, string>();
    for (const module of content.modules) editions.set(module.document.module.id, await this.publishModule(transaction, actor, module, versions));
    for (const bank of content.banks) await this.publishBank(transaction, actor, bank);
    for (const course of content.courses) await this.publishCourse(transaction, actor, course, { editions, organiserId, banks: content.banks });
    return content;
  }

  private async storeFiles(transaction: EntityManager, { files, bytes }: ContentFolder): Promise<void> {
    for (const { file } of files.assets.values()) {
      const content = bytes.get(file.hash);
      if (content !== undefined) await this.files.store(transaction, content, file.mediaType);
    }
  }

  private async publishModule(transaction: EntityManager, actor: Actor, { tracks, document }: StarterModule, versions: ReadonlyMap<string, number>): Promise<string> {
    const edition = await this.modules.publish(transaction, actor, {
      moduleId: rowId(actor.organisationId, 'module', document.module.id),
      tracks,
      documents: { 'sr-Latn': document, 'sr-Cyrl': transliterateModule(document, 'sr-Cyrl') },
      facts: citedVersions(document, versions),
      files: filesOf(document),
    });
    return edition.id;
  }

  private async publishBank(transaction: EntityManager, actor: Actor, bank: StarterBank): Promise<void> {
    await this.banks.publish(transaction, actor.organisationId, {
      bankId: rowId(actor.organisationId, 'bank', bank.id),
      slug: bank.id,
      title: bank.title,
      items: bank.items.map((item) => ({ id: rowId(actor.organisationId, 'item', `${bank.id}/${item.id}`), content: inBothScripts(item) })),
    });
  }

  private async publishCourse(transaction: EntityManager, actor: Actor, course: StarterCourse, made: Made): Promise<void> {
    const { document } = course;
    const publication = {
      courseId: rowId(actor.organisationId, 'course', document.id),
      slug: document.id,
      tracks: course.tracks,
      title: published(document.title),
      certificateTitle: published(document.certificateTitle),
      summary: published(document.summary),
      audience: published(document.audience),
      objectives: document.objectives.map(({ id, title }) => ({ id, title: published(title) })),
      hours: document.hours,
      organiserId: made.organiserId,
      moduleEditionIds: document.modules.flatMap((id) => made.editions.get(id) ?? []),
      assessment: document.assessment,
    };
    const items = made.banks.find(({ id }) => id === course.bank)?.items;
    const sourceHash = createHash('sha256').update(canonicalJson({ publication, items })).digest('hex');
    const edition = await this.courses.publish(transaction, actor, { ...publication, sourceHash });
    if (edition === undefined) return;
    const objectives = document.objectives.map(({ id }) => id);
    await this.banks.freeze(transaction, actor.organisationId, edition.id, rowId(actor.organisationId, 'bank', course.bank), objectives);
  }
}

interface Made {
  readonly editions: ReadonlyMap<string, string>;
  readonly organiserId: string;
  readonly banks: readonly StarterBank[];
}

function published(text: string): PublishedText {
  return { 'sr-Latn': text, 'sr-Cyrl': transliterate(text, 'sr-Cyrl') };
}

function citedVersions(document: ModuleDocument, versions: ReadonlyMap<string, number>): Record<string, number> {
  return Object.fromEntries([...factsOf(document)].flatMap((key) => (versions.has(key) ? [[key, versions.get(key) ?? 1]] : [])));
}
