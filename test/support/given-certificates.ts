import { examples } from '@svetionik/contracts/examples';
import type { Accreditation } from '@svetionik/domain/certificates/accreditation';
import { firstProfiles } from '@svetionik/domain/certificates/first-profiles';
import type { ProfileDefinition } from '@svetionik/domain/certificates/profile';
import { fold } from '@svetionik/domain/language/search-key';
import { sortKeyOfPerson } from '@svetionik/domain/language/sort-key';
import { createHash } from 'node:crypto';
import type { Client } from 'pg';
import { v7 } from 'uuid';

interface PassedGiven {
  readonly enrolment?: string;
  readonly person: string;
  readonly course?: string;
  readonly withdrawn?: boolean;
}

interface CertificateGiven {
  readonly id: string;
  readonly enrolment: string;
  readonly number: number;
  readonly checkCode: string;
  readonly batch: string;
  readonly rendering: 'ready' | 'failed';
}

interface ProfileGiven {
  readonly id?: string;
  readonly definition?: ProfileDefinition;
  readonly courses?: readonly string[];
}

interface AccreditationGiven extends Partial<Accreditation> {
  readonly id?: string;
  readonly profile: string;
  readonly courses?: readonly string[];
}

/** Builds what stands at the end of a course, straight in the database: passed attempts, certificates. */
export class GivenCertificates {
  constructor(private readonly client: Client) {}

  /** An enrolment with a passed attempt, in the current edition of a published course. */
  async passed({
    enrolment = v7(),
    person,
    course = examples.otherCourseSlug,
    withdrawn = false,
  }: PassedGiven): Promise<string> {
    await this.enrolment(enrolment, person, course, withdrawn);
    await this.passedAttempt(enrolment);
    return enrolment;
  }

  /** A passed attempt of an enrolment, ended now. */
  async passedAttempt(enrolment: string): Promise<void> {
    await this.client.query(
      `INSERT INTO assessment.attempt (id, organisation_id, person_id, enrolment_id, course_edition_id, number, state, rules, seed, draw_version,
         started_at, deadline_at, closed_at, points, maximum, passed, result)
       SELECT $1, organisation_id, person_id, id, course_edition_id, 1, 'submitted', '{}', '', 1, now(), now(), now(), 9, 10, true, '{"percent": 90}'
       FROM learning.enrolment WHERE id = $2`,
      [v7(), enrolment],
    );
  }

  /** As many failed attempts as the rules allow, the last one ended now; each has a tenth of the points more than the one before. */
  async usedUp({
    enrolment = v7(),
    person,
    course = examples.otherCourseSlug,
  }: Omit<PassedGiven, 'withdrawn'>): Promise<string> {
    await this.enrolment(enrolment, person, course, false);
    await this.usedUpAttempts(enrolment);
    return enrolment;
  }

  /** As {@link usedUp}, of an enrolment that is there. */
  async usedUpAttempts(enrolment: string): Promise<void> {
    await this.client.query(
      `INSERT INTO assessment.attempt (id, organisation_id, person_id, enrolment_id, course_edition_id, number, state, rules, seed, draw_version,
         started_at, deadline_at, closed_at, points, maximum, passed, result)
       SELECT gen_random_uuid(), e.organisation_id, e.person_id, e.id, e.course_edition_id, n, 'submitted', '{}', '', 1, now(), now(), now(), n, 10, false,
         jsonb_build_object('percent', 10 * n)
       FROM learning.enrolment e JOIN catalogue.course_edition ce ON ce.id = e.course_edition_id,
         generate_series(1, (ce.assessment->>'attempts')::int) n WHERE e.id = $1`,
      [enrolment],
    );
  }

  /** An attempt that was handed in now and waits for marks. */
  async handedInAttempt(enrolment: string): Promise<void> {
    await this.client.query(
      `INSERT INTO assessment.attempt (id, organisation_id, person_id, enrolment_id, course_edition_id, number, state, rules, seed, draw_version,
         started_at, deadline_at, closed_at, awaiting_marking)
       SELECT $1, organisation_id, person_id, id, course_edition_id, 1, 'submitted', '{}', '', 1, now(), now(), now(), true
       FROM learning.enrolment WHERE id = $2`,
      [v7(), enrolment],
    );
  }

  /** One more attempt is allowed beyond the rules. */
  async extraAttempt(enrolment: string): Promise<void> {
    await this.client.query(
      `INSERT INTO learning.extra_attempt (id, organisation_id, enrolment_id, number, allowed_by, allowed_at)
       SELECT $2, e.organisation_id, e.id, (SELECT max(a.number) + 1 FROM assessment.attempt a WHERE a.enrolment_id = e.id), $3, now() FROM learning.enrolment e WHERE e.id = $1`,
      [enrolment, v7(), examples.administrator],
    );
  }

  /** What was handed in was marked, and did not pass. */
  async failedMarks(enrolment: string): Promise<void> {
    await this.client.query(
      `UPDATE assessment.attempt SET awaiting_marking = false, passed = false, points = 1, maximum = 10, result = '{"percent": 10}' WHERE enrolment_id = $1 AND awaiting_marking`,
      [enrolment],
    );
  }

  /** A certificate of this year for a passed enrolment. A ready one has some bytes for a document. */
  async certificate(given: CertificateGiven): Promise<void> {
    const content = Buffer.from('%PDF-1.7 example');
    const hash =
      given.rendering === 'ready' ? createHash('sha256').update(content).digest('hex') : null;
    await this.client.query(
      `INSERT INTO registry.certificate (id, organisation_id, organiser_id, year, number, person_id, enrolment_id, course_edition_id, batch_id,
         facts, entry, holder_folded, holder_sort_key, check_code, issued_on, issued_at, rendering, failure_code, document_hash)
       SELECT $1, e.organisation_id, r.organiser_id, r.year, $2, e.person_id, e.id, e.course_edition_id, $3,
         $4, $5, $6, $7, $8, make_date(r.year, 1, 1), make_date(r.year, 1, 1)::timestamp AT TIME ZONE 'Europe/Belgrade', $9, CASE WHEN $9 = 'failed' THEN 'picture-missing' END, $10
       FROM learning.enrolment e JOIN catalogue.course_edition ce ON ce.id = e.course_edition_id
       JOIN registry.register r ON r.organiser_id = ce.organiser_id WHERE e.id = $11`,
      [
        given.id,
        given.number,
        given.batch,
        facts(given),
        entry,
        fold(holder.latin),
        sortKeyOfPerson(holder.latin),
        given.checkCode,
        given.rendering,
        hash,
        given.enrolment,
      ],
    );
    if (hash === null) return;
    await this.client.query(
      'INSERT INTO registry.document (certificate_id, organisation_id, hash, content, rendered_at) VALUES ($1, $2, $3, $4, now())',
      [given.id, examples.organisation, hash, content],
    );
    await this.client.query(
      `INSERT INTO credentials.credential (certificate_id, organisation_id, hash, content, token, made_at, states_until)
       SELECT id, organisation_id, $2, $3, $4, now(), expires_on FROM registry.certificate WHERE id = $1`,
      [given.id, hash, Buffer.from('{}'), 'e30.e30.e30'],
    );
    await this.client.query(
      `INSERT INTO credentials.status_list (certificate_id, organisation_id, organiser_id, year, part, place)
       SELECT id, organisation_id, organiser_id, year, 1, number FROM registry.certificate WHERE id = $1`,
      [given.id],
    );
  }

  /** The register of the organiser of the standard data, with numbers given up to `last`. */
  async register(year: number, last: number): Promise<void> {
    await this.client.query(
      'INSERT INTO registry.register (organisation_id, organiser_id, year, last_number) VALUES ($1, $2, $3, $4)',
      [examples.organisation, examples.organiser, year, last],
    );
  }

  /** A profile as health has it, but for seal and signature, unless another is given, with the courses whose certificates are issued by it. */
  async profile({
    id = v7(),
    definition = { ...firstProfiles[0].definition, asksSeal: false },
    courses = [],
  }: ProfileGiven = {}): Promise<string> {
    await this.client.query(
      'INSERT INTO profiles.profile (id, organisation_id, created_at) VALUES ($1, $2, now())',
      [id, examples.organisation],
    );
    await this.client.query(
      `INSERT INTO profiles.profile_version (id, organisation_id, profile_id, number, name, definition, saved_at)
       VALUES ($1, $2, $3, 1, '{"sr-Latn": "Zdravstvo", "sr-Cyrl": "Здравство"}', $4, now())`,
      [v7(), examples.organisation, id, definition],
    );
    await this.client.query(
      `INSERT INTO profiles.profile_course (organisation_id, profile_id, course_id)
       SELECT organisation_id, $1, id FROM catalogue.course WHERE organisation_id = $2 AND slug = ANY ($3)`,
      [id, examples.organisation, courses],
    );
    return id;
  }

  /** An accreditation of the current editions of courses. */
  async accreditation({
    id = v7(),
    profile,
    courses = [],
    validFrom = '2026-01-01',
    validTo = null,
    ...says
  }: AccreditationGiven): Promise<string> {
    await this.client.query(
      `INSERT INTO profiles.accreditation (id, organisation_id, profile_id, valid_from, valid_to, decision, created_at) VALUES ($1, $2, $3, $4, $5, $6, now())`,
      [id, examples.organisation, profile, validFrom, validTo, { ...decision, ...says }],
    );
    await this.client.query(
      `INSERT INTO profiles.accredited_edition (organisation_id, accreditation_id, course_edition_id)
       SELECT organisation_id, $1, current_edition_id FROM catalogue.course WHERE organisation_id = $2 AND slug = ANY ($3)`,
      [id, examples.organisation, courses],
    );
    return id;
  }

  /** An accreditation that held for an edition of the first course before the one that is current. */
  async uncarried(given: AccreditationGiven): Promise<void> {
    const accreditation = await this.accreditation(given);
    await this.client.query(
      `WITH earlier AS (
         INSERT INTO catalogue.course_edition SELECT (jsonb_populate_record(e, jsonb_build_object('id', gen_random_uuid(), 'number', 0))).*
         FROM catalogue.course c JOIN catalogue.course_edition e ON e.id = c.current_edition_id WHERE c.organisation_id = $1 AND c.slug = $2
         RETURNING id
       ) INSERT INTO profiles.accredited_edition (organisation_id, accreditation_id, course_edition_id) SELECT $1, $3, id FROM earlier`,
      [examples.organisation, examples.courseSlug, accreditation],
    );
  }

  async batch(id: string, size: number): Promise<void> {
    await this.client.query(
      `INSERT INTO issuing.batch (id, organisation_id, issued_by, issued_at, size, selection) VALUES ($1, $2, $3, now(), $4, '{}')`,
      [id, examples.organisation, examples.administrator, size],
    );
  }

  /** An enrolment in the current edition of a published course. */
  async enrolment(id: string, person: string, course: string, withdrawn = false): Promise<void> {
    await this.client.query(
      `INSERT INTO learning.enrolment (id, organisation_id, person_id, course_id, course_edition_id, enrolled_at, withdrawn_at)
       SELECT $1, organisation_id, $2, id, current_edition_id, now(), CASE WHEN $4 THEN now() END
       FROM catalogue.course WHERE organisation_id = $5 AND slug = $3`,
      [id, person, course, withdrawn, examples.organisation],
    );
  }
}

const none = { 'sr-Latn': '', 'sr-Cyrl': '' };
const decision: Omit<Accreditation, 'validFrom' | 'validTo'> = {
  body: { 'sr-Latn': 'Zdravstveni savet Srbije', 'sr-Cyrl': 'Здравствени савет Србије' },
  number: '153-02-239/2026-01',
  points: 6,
  hours: null,
  formalOrganiser: { 'sr-Latn': 'Dom zdravlja „Luka“', 'sr-Cyrl': 'Дом здравља „Лука“' },
  educationKind: { 'sr-Latn': 'onlajn test', 'sr-Cyrl': 'онлајн тест' },
  competence: none,
  priorityArea: none,
  trainers: none,
};
const holder = { latin: 'Jelena Stojanović', cyrillic: 'Јелена Стојановић' };
const entry = {
  holder,
  organiser: { 'sr-Latn': 'Organizator', 'sr-Cyrl': 'Организатор' },
  course: { 'sr-Latn': 'Kurs', 'sr-Cyrl': 'Курс' },
};

function facts({ number, checkCode }: CertificateGiven): unknown {
  return {
    language: 'sr-Latn',
    organiserName: entry.organiser['sr-Latn'],
    organiserPlace: 'Beograd',
    registerNumber: `br. ${number}/${examples.registerYear}`,
    titleLine: 'o završenom kursu',
    holderName: holder.latin,
    holderForm: 'f',
    courseTitle: entry.course['sr-Latn'],
    track: 'Zdravstvo',
    edition: 1,
    hours: 2,
    resultPercent: 90,
    issuedOn: `${examples.registerYear}-01-01`,
    signatoryName: 'Vesna Ilić',
    signatoryRole: 'direktorka',
    checkUrl: `http://localhost:3000/verify/${checkCode}`,
    checkCode,
    signatureKind: 'none',
  };
}
