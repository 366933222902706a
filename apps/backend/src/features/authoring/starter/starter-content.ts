import { Injectable } from '@nestjs/common';
import { transliterate } from '@svetionik/domain/transliteration/transliterate';
import {
  readContent,
  type ContentProblem,
  type StarterBank,
  type StarterContent,
  type StarterCourse,
  type StarterModule,
} from '@svetionik/formats';
import type { EntityManager } from 'typeorm';
import type { SystemActor } from '../../../platform/access/actor';
import { Clock } from '../../../platform/clock';
import { Files } from '../../../platform/storage/files';
import { Facts, type PublishedText } from '../../catalogue';
import type { DraftContents } from '../drafts/draft';
import { findParts } from '../drafts/drafts.queries';
import { CourseWriter } from '../publishing/course-writer';
import { ModuleWriter } from '../publishing/module-writer';
import { insertUpload } from '../uploads/uploads.queries';
import { readContentFolder, type ContentFolder } from './content-folder';
import { findEditionsToPin } from './pinned-editions.queries';
import { rowId } from './row-ids';
import { findSlugClashes } from './slug-clashes';
import { StarterDrafts } from './starter-drafts';

/** The content folder has problems; nothing was loaded. */
class ContentRefusedError extends Error {
  constructor(readonly problems: readonly ContentProblem[]) {
    super(problems.map(({ file, line, reason }) => `${file}:${line}: ${reason}`).join('\n'));
  }
}

type Actor = SystemActor & { readonly organisationId: string };

/**
 * Publishes the courses of a content folder and fills the drafts that trainers go on with. What has not changed since
 * the last time makes no new edition; what a trainer has edited is left alone.
 */
@Injectable()
export class StarterContentPublisher {
  constructor(
    private readonly files: Files,
    private readonly facts: Facts,
    private readonly modules: ModuleWriter,
    private readonly courses: CourseWriter,
    private readonly starterDrafts: StarterDrafts,
    private readonly clock: Clock,
  ) {}

  async publish(
    transaction: EntityManager,
    actor: Actor,
    folder: string,
    organiserId: string,
  ): Promise<StarterContent> {
    const read = await readContentFolder(folder);
    const reading = readContent(read.files);
    if (!reading.ok) throw new ContentRefusedError(reading.problems);
    const { content } = reading;
    const clashes = await findSlugClashes(transaction, actor.organisationId, content);
    if (clashes.length > 0) throw new ContentRefusedError(clashes);
    await this.storeFiles(transaction, actor, read);
    await this.facts.record(
      transaction,
      actor.organisationId,
      content.facts.map(({ id: key, ...fact }) => ({
        key,
        ...fact,
        statement: published(fact.statement),
      })),
    );
    const taken = await this.starterDrafts.findTaken(transaction, actor.organisationId);
    for (const module of content.modules)
      await this.publishModule(transaction, actor, module, taken);
    for (const bank of content.banks) await this.publishBank(transaction, actor, bank, taken);
    for (const course of content.courses)
      await this.publishCourse(transaction, actor, course, {
        organiserId,
        taken,
        banks: content.banks,
      });
    return content;
  }

  private async storeFiles(
    transaction: EntityManager,
    actor: Actor,
    { files, bytes }: ContentFolder,
  ): Promise<void> {
    for (const { file, width, height, refused } of files.assets.values()) {
      const content = bytes.get(file.hash);
      if (content === undefined || refused !== undefined) continue;
      await this.files.store(transaction, content, file.mediaType);
      await insertUpload(transaction, actor, { hash: file.hash, width, height }, this.clock.now());
    }
  }

  private async publishModule(
    transaction: EntityManager,
    actor: Actor,
    module: StarterModule,
    taken: ReadonlySet<string>,
  ): Promise<void> {
    const moduleId = rowId(actor.organisationId, 'module', module.document.module.id);
    if (taken.has(moduleId)) return;
    await this.starterDrafts.writeModule(transaction, actor, module);
    await this.modules.publish(transaction, actor, { moduleId, ...module });
  }

  private async publishBank(
    transaction: EntityManager,
    actor: Actor,
    bank: StarterBank,
    taken: ReadonlySet<string>,
  ): Promise<void> {
    const id = rowId(actor.organisationId, 'bank', bank.id);
    if (taken.has(id)) return;
    await this.starterDrafts.writeBank(transaction, actor, bank);
    const items = await findParts(transaction, actor.organisationId, 'item', [id]);
    await this.courses.publishBank(transaction, actor, {
      bank: { id, key: bank.id, content: { title: bank.title } },
      items,
    });
  }

  private async publishCourse(
    transaction: EntityManager,
    actor: Actor,
    course: StarterCourse,
    { organiserId, taken, banks }: Circumstances,
  ): Promise<void> {
    const { organisationId } = actor;
    const id = rowId(organisationId, 'course', course.document.id);
    const bankId = rowId(organisationId, 'bank', course.bank);
    if (taken.has(id) || taken.has(bankId)) return;
    const moduleIds = course.document.modules.map((key) => rowId(organisationId, 'module', key));
    const editions = await findEditionsToPin(transaction, id, moduleIds, taken);
    const { renewal } = course.document;
    const content = contentOf(course, {
      organiser: organiserId,
      bank: bankId,
      modules: moduleIds.flatMap((module) => ({
        module,
        edition: editions.get(module) ?? 1,
        declined: null,
      })),
      ...(renewal && {
        renewal: {
          ...renewal,
          ...(renewal.course !== undefined && {
            course: rowId(organisationId, 'course', renewal.course),
          }),
        },
      }),
    });
    const draft = { id, key: course.document.id, content };
    await this.starterDrafts.writeCourse(transaction, actor, draft);
    const title = banks.find((bank) => bank.id === course.bank)?.title ?? course.bank;
    const items = await findParts(transaction, organisationId, 'item', [bankId]);
    const bank = { id: bankId, key: course.bank, content: { title } };
    await this.courses.publish(transaction, actor, { course: draft, bank, items, organiserId });
  }
}

interface Circumstances {
  readonly organiserId: string;
  readonly taken: ReadonlySet<string>;
  readonly banks: readonly StarterBank[];
}

function contentOf(
  { tracks, document }: StarterCourse,
  made: Pick<DraftContents['course'], 'organiser' | 'bank' | 'modules' | 'renewal'>,
): DraftContents['course'] {
  const { title, certificateTitle, summary, audience, hours, validity, objectives, assessment } =
    document;
  return {
    tracks: [...tracks],
    title,
    certificateTitle,
    summary,
    audience,
    hours,
    ...(validity && { validity }),
    objectives: objectives.map(({ lessons, ...objective }) => ({
      ...objective,
      ...(lessons && { lessons: [...lessons] }),
    })),
    assessment: { ...assessment, draw: { ...assessment.draw } },
    ...made,
  };
}

function published(text: string): PublishedText {
  return { 'sr-Latn': text, 'sr-Cyrl': transliterate(text, 'sr-Cyrl') };
}
