import { hash } from '@node-rs/argon2';
import { examples, exampleSecrets } from '@svetionik/contracts/examples';
import type { Role } from '@svetionik/domain/access/permissions';
import type { Language, Script } from '@svetionik/domain/language/script';
import { fold } from '@svetionik/domain/language/search-key';
import { sortKeyOfPerson } from '@svetionik/domain/language/sort-key';
import { createHash } from 'node:crypto';
import type { Client } from 'pg';
import { v7 } from 'uuid';

const nameOfAdministrators = { latin: 'Vesna Đurić', cyrillic: 'Весна Ђурић' };
const cheap = { memoryCost: 1024, timeCost: 1, parallelism: 1 };

export interface PersonGiven {
  readonly id?: string;
  readonly email: string;
  /** Administrators have one, which they need to issue, unless it is null. */
  readonly name?: { readonly latin: string; readonly cyrillic: string } | null | undefined;
  readonly organisationId?: string;
  readonly roles?: readonly Role[];
  readonly confirmed?: boolean;
  readonly profession?: string | undefined;
  readonly licenceNumber?: string | undefined;
  readonly employer?: string;
  /** The day on which they said that they were 15 to 17. */
  readonly minorSince?: string;
  readonly form?: 'feminine' | 'masculine' | 'neutral';
  readonly language?: Language;
  readonly certificateScript?: Script;
  /** Since when the account is there; the name is confirmed at once. */
  readonly since?: Date;
}

/** Builds rows for tests, straight in the database; the same shapes that the demo data use. */
export class Given {
  private readonly passwordHash: Promise<string>;

  /** One password is everybody's, because each hash takes as long as a hundred rows. */
  constructor(
    private readonly client: Client,
    private readonly organisationId: string = examples.organisation,
    password = exampleSecrets.password,
  ) {
    this.passwordHash = hash(password, cheap);
  }

  /** The first one is the network. */
  async organisation(
    id: string,
    { slug, latin, cyrillic }: { slug: string; latin: string; cyrillic: string },
  ): Promise<string> {
    await this.client.query(
      `INSERT INTO platform.organisation (id, slug, name, is_network, created_at)
       VALUES ($1, $2, $3, NOT EXISTS (SELECT FROM platform.organisation), now())`,
      [id, slug, { 'sr-Latn': latin, 'sr-Cyrl': cyrillic }],
    );
    return id;
  }

  async person(given: PersonGiven): Promise<string> {
    const [id] = await this.people([given]);
    if (id === undefined) throw new Error('nobody was made');
    return id;
  }

  /** However many people in two statements; gives their ids in the same order. */
  async people(given: readonly PersonGiven[]): Promise<string[]> {
    const rows = given.map((each) => rowOf({ organisationId: this.organisationId, ...each }));
    const people = `jsonb_to_recordset($1) AS p (id uuid, email text, name_latin text, name_cyrillic text, name_folded text, name_sort_key text, profession text,
      licence_number text, employer text, minor_since date, form text, language text, certificate_script text, since timestamptz, confirmed boolean, organisation_id uuid, roles text[])`;
    await this.client.query(
      `INSERT INTO identity.person (id, email, email_folded, password_hash, name_latin, name_cyrillic, name_confirmed_at, name_folded, name_sort_key,
         profession, licence_number, employer, minor_since, form, language, certificate_script, created_at, confirmed_at)
       SELECT id, email, lower(email), $2, name_latin, name_cyrillic, CASE WHEN name_latin IS NOT NULL THEN since END, name_folded, name_sort_key,
         profession, licence_number, employer, minor_since, form, language, certificate_script, since, CASE WHEN confirmed THEN since END FROM ${people}`,
      [JSON.stringify(rows), await this.passwordHash],
    );
    await this.client.query(
      `INSERT INTO identity.member (organisation_id, person_id, roles, since) SELECT organisation_id, id, roles, since FROM ${people}`,
      [JSON.stringify(rows)],
    );
    return rows.map(({ id }) => id);
  }

  /** An organiser, and who signs for it from 2020 on. */
  async organiser(
    id: string,
    signatory: string = v7(),
    organisationId: string = examples.organisation,
  ): Promise<string> {
    await this.client.query(
      `INSERT INTO organisations.organiser (id, organisation_id, name, place, created_at) VALUES ($1, $2, $3, $4, now())`,
      [
        id,
        organisationId,
        { 'sr-Latn': 'Organizator', 'sr-Cyrl': 'Организатор' },
        { 'sr-Latn': 'Beograd', 'sr-Cyrl': 'Београд' },
      ],
    );
    await this.client.query(
      `INSERT INTO organisations.signatory (id, organisation_id, organiser_id, name, role, valid_from, created_at) VALUES ($1, $2, $3, $4, $5, '2020-01-01', now())`,
      [
        signatory,
        organisationId,
        id,
        { 'sr-Latn': 'Vesna Ilić', 'sr-Cyrl': 'Весна Илић' },
        { 'sr-Latn': 'direktorka', 'sr-Cyrl': 'директорка' },
      ],
    );
    return id;
  }

  /** Somebody who has an account belongs to an organisation besides. */
  async membership(
    personId: string,
    organisationId: string,
    roles: readonly Role[] = ['learner'],
  ): Promise<void> {
    await this.client.query(
      'INSERT INTO identity.member (organisation_id, person_id, roles, since) VALUES ($1, $2, $3, now())',
      [organisationId, personId, roles],
    );
  }

  /** A guardian's consent that an organisation has recorded; gives its id. */
  async consent(personId: string, signedOn: string, id: string = v7()): Promise<string> {
    await this.client.query(
      `INSERT INTO identity.guardian_consent (id, organisation_id, person_id, signed_on, recorded_by, recorded_at)
       SELECT $1, organisation_id, person_id, $3, $4, now() FROM identity.member WHERE person_id = $2 ORDER BY since LIMIT 1`,
      [id, personId, signedOn, examples.administrator],
    );
    return id;
  }

  /** An authenticator app: where others reach the installation, some roles are closed without. */
  async secondFactor(...persons: readonly string[]): Promise<void> {
    await this.client.query(
      `INSERT INTO identity.authenticator (person_id, sealed_secret, last_step, added_at) SELECT unnest($1::uuid[]), 'kljuc.skriveno', 0, now()`,
      [persons],
    );
  }

  /**
   * A signed-in browser, in the organisation in which the person has been longest, where they proved who they are `minutes` ago; gives
   * the cookie that it sends.
   */
  async session(personId: string, minutes = 0, id: string = v7()): Promise<string> {
    const token = `test-${v7()}`.padEnd(43, '0');
    await this.client.query(
      `INSERT INTO identity.session (id, person_id, organisation_id, token_hash, started_at, last_used_at, expires_at, proven_at, browser, system)
       SELECT $1, person_id, organisation_id, $3, now(), now(), now() + interval '1 day', now() - $4 * interval '1 minute', '', ''
       FROM identity.member WHERE person_id = $2 ORDER BY since LIMIT 1`,
      [id, personId, sha256(token), minutes],
    );
    return `session=${token}`;
  }

  /** A session by the provider of the organisation, in which somebody has just come in and proven nothing. */
  async providerSession(personId: string): Promise<string> {
    const id = v7();
    const cookie = await this.session(personId, 0, id);
    await this.client.query(
      `UPDATE identity.session SET by_provider = true, proven_at = 'epoch' WHERE id = $1`,
      [id],
    );
    return cookie;
  }

  /** Every session goes on at another time, freshly proven: for tests whose clock jumps further than a session lasts. */
  async sessionsAt(moment: Date | string): Promise<void> {
    await this.client.query(
      `UPDATE identity.session SET last_used_at = $1, proven_at = $1, expires_at = $1::timestamptz + interval '1 day'`,
      [moment],
    );
  }

  async mailedLink(personId: string, purpose: string, token: string): Promise<void> {
    await this.client.query(
      `INSERT INTO identity.mailed_link (id, person_id, purpose, token_hash, password_hash, created_at, expires_at)
       VALUES ($1, $2, $3, $4, $5, now(), now() + interval '1 hour')`,
      [
        v7(),
        personId,
        purpose,
        sha256(token),
        purpose === 'confirm-address' ? await this.passwordHash : null,
      ],
    );
  }
}

function rowOf({
  id = v7(),
  organisationId,
  roles = ['learner'],
  name = roles.includes('administrator') ? nameOfAdministrators : null,
  confirmed = true,
  form = 'neutral',
  language = 'sr-Latn',
  certificateScript = 'sr-Latn',
  since = new Date(),
  licenceNumber,
  minorSince,
  ...rest
}: PersonGiven) {
  return {
    id,
    ...rest,
    ...(name && {
      name_latin: name.latin,
      name_cyrillic: name.cyrillic,
      name_folded: fold(name.latin),
      name_sort_key: sortKeyOfPerson(name.latin),
    }),
    licence_number: licenceNumber,
    minor_since: minorSince,
    organisation_id: organisationId,
    roles,
    confirmed,
    form,
    language,
    certificate_script: certificateScript,
    since,
  };
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
