import { Injectable } from '@nestjs/common';
import type { moduleDifference } from '@svetionik/contracts/authoring';
import type { publishedEdition, readiness } from '@svetionik/contracts/drafts';
import { compareModules } from '@svetionik/domain/course/compare-modules';
import type { ModuleDocument } from '@svetionik/domain/course/document';
import type { Script } from '@svetionik/domain/language/script';
import { checkModule } from '@svetionik/domain/publishing/check-module';
import type { EntityManager } from 'typeorm';
import type { z } from 'zod';
import type { PersonActor } from '../../../platform/access/actor';
import { audit } from '../../../platform/audit/audit';
import { Clock } from '../../../platform/clock';
import { Transactions } from '../../../platform/database/transactions';
import { created, type Answer } from '../../../platform/http/answer';
import { DomainError } from '../../../platform/http/domain-error';
import { requireDraft } from '../authoring.access';
import { findParts, sumVersions } from '../drafts/drafts.queries';
import { ModuleWriter } from '../publishing/module-writer';
import { PublishedModules } from '../publishing/published-modules';
import { moduleDocument } from './module-document';
import { findNewestEdition } from './modules.queries';

type Readiness = z.output<typeof readiness>;
type Published = z.output<typeof publishedEdition>;

/** From a draft of a module to an edition: as learners will see it, what is missing, and the publishing itself. */
@Injectable()
export class ModuleEditionsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly writer: ModuleWriter,
    private readonly published: PublishedModules,
    private readonly clock: Clock,
  ) {}

  preview(actor: PersonActor, id: string, script: Script): Promise<ModuleDocument> {
    return this.transactions.reading(actor, async (transaction) =>
      this.writer.write(
        transaction,
        actor.organisationId,
        (await this.load(transaction, actor, id)).document,
        script,
      ),
    );
  }

  check(actor: PersonActor, id: string): Promise<Readiness> {
    return this.transactions.reading(actor, (transaction) => this.judge(transaction, actor, id));
  }

  /** Publishes what was checked: another revision is a conflict that carries how the draft stands now. */
  publish(
    actor: PersonActor,
    id: string,
    revision: number,
  ): Promise<Published | Answer<Published>> {
    return this.transactions.unitOfWork(actor, async (transaction) => {
      await requireDraft(transaction, actor, 'module', id, true);
      const current = await this.judge(transaction, actor, id);
      if (current.revision !== revision) throw new DomainError('edit.conflict', { current });
      if (current.problems.length > 0)
        throw new DomainError('authoring.not-publishable', {
          details: { problems: current.problems.length },
        });
      const { document, tracks } = await this.load(transaction, actor, id);
      const edition = await this.writer.publish(transaction, actor, {
        moduleId: id,
        tracks,
        document,
      });
      if (edition.number === current.edition) return { edition: edition.number };
      await audit(
        transaction,
        actor,
        { action: 'authoring.publishModule', subjectIds: [id, edition.id] },
        this.clock.now(),
      );
      return created({ edition: edition.number });
    });
  }

  compare(
    actor: PersonActor,
    id: string,
    { from, to }: { from: number; to: number },
  ): Promise<z.output<typeof moduleDifference>> {
    return this.transactions.reading(actor, async (transaction) => {
      await requireDraft(transaction, actor, 'module', id);
      const before = await this.published.read(transaction, actor.organisationId, id, from);
      const after = await this.published.read(transaction, actor.organisationId, id, to);
      const { texts, lessons, facts } = compareModules(before, after);
      return {
        texts: [...texts],
        facts: [...facts],
        lessons: lessons.map((lesson) => ({ ...lesson, blocks: [...lesson.blocks] })),
      };
    });
  }

  private async judge(
    transaction: EntityManager,
    actor: PersonActor,
    id: string,
  ): Promise<Readiness> {
    const { document } = await this.load(transaction, actor, id);
    const newest = await findNewestEdition(transaction, actor.organisationId, id);
    const edition = newest?.number ?? 0;
    const same =
      newest !== undefined &&
      (await this.writer.isSame(transaction, actor.organisationId, document, newest));
    return {
      revision: await sumVersions(transaction, actor.organisationId, [id]),
      edition,
      next: same ? edition : edition + 1,
      problems: checkModule(document),
      untaught: [],
      fewMarkers: null,
    };
  }

  private async load(
    transaction: EntityManager,
    actor: PersonActor,
    id: string,
  ): Promise<{ document: ModuleDocument; tracks: readonly string[] }> {
    const module = await requireDraft(transaction, actor, 'module', id);
    const lessons = await findParts(transaction, actor.organisationId, 'lesson', [id]);
    return { document: moduleDocument(module, lessons), tracks: module.content.tracks };
  }
}
