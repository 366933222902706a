import { examples } from '@svetionik/contracts/examples';
import type { Client } from 'pg';
import { v7 } from 'uuid';

interface GivenPart {
  readonly id?: string;
  readonly course: string;
  readonly kind?: 'general' | 'specific' | 'practice';
  readonly need?: 'required' | 'chosen' | 'optional';
  readonly entryPercent?: number | null;
}

interface GivenRecognition {
  readonly programme: string;
  readonly person: string;
  readonly part: string;
  readonly training: string;
}

interface GivenProgramme {
  readonly id: string;
  /** In Latin, and as it is published in Cyrillic. */
  readonly title: readonly [string, string];
  readonly parts: readonly GivenPart[];
  readonly inOrder?: boolean;
  readonly choose?: number;
  readonly joining?: 'open' | 'staff' | 'closed';
  readonly published?: boolean;
  readonly madeAt?: Date;
}

/** Rows of programmes. */
export class GivenProgrammes {
  constructor(
    private readonly client: Client,
    private readonly organisationId: string = examples.organisation,
    private readonly madeBy: string = examples.administrator,
  ) {}

  async programme({
    id,
    title: [latin, cyrillic],
    parts,
    inOrder = true,
    choose = 0,
    joining = 'open',
    published = true,
    madeAt = new Date(),
  }: GivenProgramme): Promise<string> {
    await this.client.query(
      `INSERT INTO programmes.programme (id, organisation_id, title, summary, in_order, choose, joining, made_by, made_at) VALUES ($1, $2, $3, '', $4, $5, $6, $7, $8)`,
      [id, this.organisationId, latin, inOrder, choose, joining, this.madeBy, madeAt],
    );
    for (const [place, part] of parts.entries()) await this.part(id, place, part);
    if (published) await this.publish(id, { 'sr-Latn': latin, 'sr-Cyrl': cyrillic });
    return id;
  }

  async participant(programme: string, person: string): Promise<void> {
    await this.client.query(
      `INSERT INTO programmes.participant (organisation_id, programme_id, person_id, edition_id, state, joined_at, sort_key)
       SELECT p.organisation_id, p.id, l.person_id, p.current_edition_id, 'enrolled', now(), l.sort_key FROM programmes.programme p
         JOIN people.listed_member l ON l.organisation_id = p.organisation_id AND l.person_id = $2 WHERE p.id = $1`,
      [programme, person],
    );
  }

  async followed(programme: string, group: string): Promise<void> {
    await this.client.query(
      'INSERT INTO programmes.followed_group (organisation_id, programme_id, group_id, ordered_by, ordered_at) VALUES ($1, $2, $3, $4, now())',
      [this.organisationId, programme, group, this.madeBy],
    );
  }

  /** A path that opens part by part, or at once: one with an entry test, a choice of one, and a last part. */
  async path(
    id: string,
    inOrder = true,
  ): Promise<Record<'first' | 'one' | 'another' | 'last', string>> {
    const ids = { first: v7(), one: v7(), another: v7(), last: v7() };
    const { rows } = await this.client.query<{ slug: string; id: string }>(
      'SELECT slug, id FROM catalogue.course WHERE organisation_id = $1',
      [this.organisationId],
    );
    const course = (slug: string) => rows.find((row) => row.slug === slug)?.id ?? '';
    const choice = { kind: 'specific', need: 'chosen' } as const;
    await this.programme({
      ...{ id, title: ['Put', 'Пут'], choose: 1, inOrder },
      parts: [
        { id: ids.first, course: course('treci-kurs'), entryPercent: 80 },
        { id: ids.one, course: course('drugi-kurs'), ...choice },
        { id: ids.another, course: course('cetvrti-kurs'), ...choice },
        { id: ids.last, course: course('probni-kurs'), kind: 'practice' },
      ],
    });
    return ids;
  }

  /** The enrolment of somebody in a course; empty where they are in none. */
  async enrolment(person: string, slug: string): Promise<string> {
    const { rows } = await this.client.query<{ id: string }>(
      'SELECT e.id FROM learning.enrolment e JOIN catalogue.course c ON c.id = e.course_id WHERE e.person_id = $1 AND c.slug = $2 AND e.withdrawn_at IS NULL',
      [person, slug],
    );
    return rows[0]?.id ?? '';
  }

  /** A training elsewhere that was confirmed, of somebody. */
  async confirmedTraining(id: string, person: string, title = 'Prvi razgovor'): Promise<string> {
    await this.client.query(
      `INSERT INTO transcript.training (id, organisation_id, person_id, title, organiser, finished_on, hours, points, approved, accreditation, added_at, state, sent_at, decided_by, decided_at, imported)
       VALUES ($1, $2, $3, $4, 'Dom zdravlja', '2025-11-05', 6, 0, false, '', now(), 'confirmed', now(), $5, now(), true)`,
      [id, this.organisationId, person, title, this.madeBy],
    );
    return id;
  }

  /** A training stands for a part. */
  async recognition({ programme, person, part, training }: GivenRecognition): Promise<void> {
    await this.client.query(
      `INSERT INTO programmes.recognition (organisation_id, programme_id, person_id, part_id, training_id, recognised_at) VALUES ($1, $2, $3, $4, $5, now())`,
      [this.organisationId, programme, person, part, training],
    );
  }

  private async part(
    programme: string,
    place: number,
    { id = v7(), course, kind = 'general', need = 'required', entryPercent = null }: GivenPart,
  ): Promise<void> {
    await this.client.query(
      `INSERT INTO programmes.draft_part (organisation_id, programme_id, id, place, course_organisation_id, course_id, kind, need, entry_percent)
       SELECT $1, $2, $3, $4, c.organisation_id, c.id, $6, $7, $8 FROM catalogue.course c WHERE c.id = $5`,
      [this.organisationId, programme, id, place, course, kind, need, entryPercent],
    );
  }

  private async publish(programme: string, title: object): Promise<void> {
    const edition = v7();
    await this.client.query(
      `INSERT INTO programmes.edition (id, organisation_id, programme_id, number, title, summary, in_order, choose, published_by, published_at)
       SELECT $1, organisation_id, id, 1, $3, '{"sr-Latn": "", "sr-Cyrl": ""}', in_order, choose, made_by, made_at FROM programmes.programme WHERE id = $2`,
      [edition, programme, title],
    );
    await this.client.query(
      `INSERT INTO programmes.edition_part (organisation_id, edition_id, id, place, course_organisation_id, course_id, kind, need, entry_percent)
       SELECT organisation_id, $1, id, place, course_organisation_id, course_id, kind, need, entry_percent FROM programmes.draft_part WHERE programme_id = $2`,
      [edition, programme],
    );
    await this.client.query(
      'UPDATE programmes.programme SET current_edition_id = $1 WHERE id = $2',
      [edition, programme],
    );
  }
}
