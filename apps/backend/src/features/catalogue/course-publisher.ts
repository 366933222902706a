import { Injectable } from '@nestjs/common';
import type { RenewalRule } from '@svetionik/domain/certificates/life/renewal';
import type { Validity } from '@svetionik/domain/certificates/life/validity';
import type { PublishedRules } from '@svetionik/domain/content/course';
import type { EntityManager } from 'typeorm';
import { actorId, type Actor } from '../../platform/access/actor';
import { Clock } from '../../platform/clock';
import { newId } from '../../platform/database/identifiers';
import { execute, queryRows } from '../../platform/database/query';
import { Events } from '../../platform/events/events';
import type { EditionObjective } from './course-editions';
import type { PublishedText } from './published-text';

/** A course as it is to be published. Minutes are those of its modules; hours stand on the certificate. */
export interface CoursePublication {
  readonly courseId: string;
  readonly slug: string;
  readonly tracks: readonly string[];
  readonly title: PublishedText;
  readonly certificateTitle: PublishedText;
  readonly summary: PublishedText;
  readonly audience: PublishedText;
  readonly objectives: readonly EditionObjective[];
  readonly hours: number;
  /** How long its certificates are valid: for ever if left out. */
  readonly validity?: Validity;
  /** How they are renewed: as usual if left out. */
  readonly renewal?: RenewalRule;
  readonly organiserId: string;
  readonly moduleEditionIds: readonly string[];
  readonly assessment: PublishedRules;
  /** SHA-256 of all that the edition is made of, its items included: the same again makes no new edition. */
  readonly sourceHash: string;
}

const forEver: Validity = { kind: 'unlimited' };

/** Writes editions of courses: a manifest of module editions. Later publications change no edition that is there. */
@Injectable()
export class CoursePublisher {
  constructor(
    private readonly clock: Clock,
    private readonly events: Events,
  ) {}

  /** A new edition, current from now on; those enrolled stay on theirs, and whether the course can be joined stays as it is. Undefined where nothing has changed. */
  async publish(
    transaction: EntityManager,
    actor: Actor & { organisationId: string },
    course: CoursePublication,
  ): Promise<{ id: string; number: number } | undefined> {
    const now = this.clock.now();
    await execute(
      transaction,
      'INSERT INTO catalogue.course (id, organisation_id, slug, created_at) VALUES ($1, $2, $3, $4) ON CONFLICT (id) DO NOTHING',
      [course.courseId, actor.organisationId, course.slug, now],
    );
    await execute(transaction, 'SELECT 1 FROM catalogue.course WHERE id = $1 FOR UPDATE', [
      course.courseId,
    ]);
    const [last] = await queryRows(
      transaction,
      'SELECT number, source_hash FROM catalogue.course_edition WHERE course_id = $1 ORDER BY number DESC LIMIT 1',
      [course.courseId],
    );
    if (last?.source_hash === course.sourceHash) return undefined;
    const edition = { id: newId(), number: (last?.number ?? 0) + 1 };
    await this.insert(transaction, actor, course, edition, now);
    await execute(
      transaction,
      'UPDATE catalogue.course SET current_edition_id = $2 WHERE id = $1',
      [course.courseId, edition.id],
    );
    const publisherId = actorId(actor);
    await this.events.record(transaction, actor, {
      type: 'catalogue.coursePublished',
      version: 1,
      ids: {
        courseId: course.courseId,
        editionId: edition.id,
        ...(publisherId !== null && { publisherId }),
      },
    });
    return edition;
  }

  private async insert(
    transaction: EntityManager,
    actor: Actor & { organisationId: string },
    course: CoursePublication,
    edition: { id: string; number: number },
    now: Date,
  ): Promise<void> {
    await execute(
      transaction,
      `INSERT INTO catalogue.course_edition (id, organisation_id, course_id, number, tracks, title, certificate_title, summary, audience,
         objectives, minutes, hours, organiser_id, assessment, source_hash, published_at, published_by, validity, renewal)
       SELECT $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, coalesce(sum(minutes), 0), $11, $12, $13, $14, $15, $16, $18, $19
       FROM catalogue.module_edition WHERE id = ANY ($17) AND organisation_id = $2`,
      [
        edition.id,
        actor.organisationId,
        course.courseId,
        edition.number,
        course.tracks,
        course.title,
        course.certificateTitle,
        course.summary,
        course.audience,
        JSON.stringify(course.objectives),
        course.hours,
        course.organiserId,
        course.assessment,
        course.sourceHash,
        now,
        actorId(actor),
        course.moduleEditionIds,
        course.validity ?? forEver,
        course.renewal ?? null,
      ],
    );
    await insertModules(transaction, actor.organisationId, edition.id, course.moduleEditionIds);
  }
}

/** In the order of the course. */
async function insertModules(
  transaction: EntityManager,
  organisationId: string,
  editionId: string,
  moduleEditionIds: readonly string[],
): Promise<void> {
  await execute(
    transaction,
    `INSERT INTO catalogue.course_edition_module (organisation_id, course_edition_id, position, module_edition_id)
       SELECT $1, $2, position, id FROM unnest($3::uuid[]) WITH ORDINALITY AS m (id, position)`,
    [organisationId, editionId, moduleEditionIds],
  );
}
