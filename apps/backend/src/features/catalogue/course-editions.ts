import { Injectable } from '@nestjs/common';
import type { AssessmentRules } from '@svetionik/domain/content/course';
import type { EntityManager } from 'typeorm';
import type { PublishedText } from './published-text';

/** A course edition with the outline of its modules, in order. */
export interface CourseEdition {
  readonly id: string;
  readonly courseId: string;
  readonly slug: string;
  readonly number: number;
  readonly currentNumber: number;
  readonly tracks: readonly string[];
  readonly title: PublishedText;
  readonly certificateTitle: PublishedText;
  readonly summary: PublishedText;
  readonly audience: PublishedText;
  readonly objectives: readonly { readonly id: string; readonly title: PublishedText }[];
  readonly minutes: number;
  readonly hours: number;
  readonly organiserId: string;
  readonly organiser: PublishedText;
  readonly assessment: AssessmentRules;
  readonly modules: readonly EditionModule[];
}

/** A module edition as part of a course edition. */
export interface EditionModule {
  readonly id: string;
  readonly kind: 'general' | 'specific' | 'practice';
  readonly title: PublishedText;
  readonly summary: PublishedText;
  readonly minutes: number;
  readonly lessons: readonly {
    readonly id: string;
    readonly title: PublishedText;
    readonly minutes: number;
    readonly blocks: readonly { readonly id: string; readonly interactive: boolean }[];
  }[];
  readonly documents: PublishedText;
}

const select = `
  SELECT e.id, e.course_id AS "courseId", c.slug, e.number, cur.number AS "currentNumber", e.tracks, e.title,
    e.certificate_title AS "certificateTitle", e.summary, e.audience, e.objectives, e.minutes, e.hours,
    e.organiser_id AS "organiserId", o.name AS organiser, e.assessment, m.modules
  FROM catalogue.course_edition e
  JOIN catalogue.course c ON c.id = e.course_id
  JOIN catalogue.course_edition cur ON cur.id = c.current_edition_id
  JOIN organisations.organiser o ON o.id = e.organiser_id
  CROSS JOIN LATERAL (
    SELECT jsonb_agg(jsonb_build_object('id', m.slug, 'kind', m.kind, 'title', me.title, 'summary', me.summary, 'minutes', me.minutes,
      'lessons', me.outline, 'documents', jsonb_build_object('sr-Latn', l.hash, 'sr-Cyrl', k.hash)) ORDER BY em.position) AS modules
    FROM catalogue.course_edition_module em
    JOIN catalogue.module_edition me ON me.id = em.module_edition_id
    JOIN catalogue.module m ON m.id = me.module_id
    JOIN catalogue.edition_document l ON l.module_edition_id = me.id AND l.kind = 'learner' AND l.script = 'sr-Latn'
    JOIN catalogue.edition_document k ON k.module_edition_id = me.id AND k.kind = 'learner' AND k.script = 'sr-Cyrl'
    WHERE em.course_edition_id = e.id
  ) m`;

/** Reads course editions for this feature and those after it. */
@Injectable()
export class CourseEditions {
  /** The editions with these ids; one statement for all. */
  async findMany(transaction: EntityManager, organisationId: string, ids: readonly string[]): Promise<CourseEdition[]> {
    return transaction.query(`${select} WHERE e.organisation_id = $1 AND e.id = ANY ($2)`, [organisationId, ids]);
  }

  /** The current edition of the course with this slug, unless it was withdrawn. */
  async findCurrent(transaction: EntityManager, organisationId: string, slug: string): Promise<CourseEdition | undefined> {
    const rows: CourseEdition[] = await transaction.query(
      `${select} WHERE c.organisation_id = $1 AND c.slug = $2 AND c.current_edition_id = e.id AND c.withdrawn_at IS NULL`,
      [organisationId, slug],
    );
    return rows[0];
  }
}
