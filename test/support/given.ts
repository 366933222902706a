import { hash } from '@node-rs/argon2';
import { examples, exampleSecrets } from '@svetionik/contracts/examples';
import type { Role } from '@svetionik/contracts/permissions';
import { fold } from '@svetionik/domain/language/search-key';
import { sortKeyOfPerson } from '@svetionik/domain/language/sort-key';
import { createHash } from 'node:crypto';
import type { Client } from 'pg';
import { v7 } from 'uuid';

const cheap = { memoryCost: 1024, timeCost: 1, parallelism: 1 };

interface PersonGiven {
  readonly id?: string;
  readonly email: string;
  readonly name?: { readonly latin: string; readonly cyrillic: string };
  readonly organisationId?: string;
  readonly roles?: readonly Role[];
  readonly confirmed?: boolean;
  readonly profession?: string;
  readonly licenceNumber?: string;
}

/** Builds rows for tests, straight in the database; the same shapes that the demo data use. */
export class Given {
  private readonly passwordHash = hash(exampleSecrets.password, cheap);

  constructor(private readonly client: Client) {}

  async organisation(id: string, name: string): Promise<string> {
    await this.client.query(
      'INSERT INTO platform.organisation (id, name, created_at) VALUES ($1, $2, now())',
      [id, name],
    );
    return id;
  }

  async person(given: PersonGiven): Promise<string> {
    const {
      id = v7(),
      email,
      name,
      organisationId = examples.organisation,
      roles = ['learner'],
      confirmed = true,
    } = given;
    await this.client.query(
      `INSERT INTO identity.person (id, email, email_folded, password_hash, name_latin, name_cyrillic, name_confirmed_at, name_folded,
         name_sort_key, profession, licence_number, created_at, confirmed_at)
       VALUES ($1, $2, lower($2), $3, $4::text, $5, CASE WHEN $4::text IS NOT NULL THEN now() END, $6, $7, $8, $9, now(), $10)`,
      [
        id,
        email,
        await this.passwordHash,
        name?.latin ?? null,
        name?.cyrillic ?? null,
        name === undefined ? null : fold(name.latin),
        name === undefined ? null : sortKeyOfPerson(name.latin),
        given.profession ?? null,
        given.licenceNumber ?? null,
        confirmed ? new Date() : null,
      ],
    );
    await this.client.query(
      'INSERT INTO identity.member (organisation_id, person_id, roles, since) VALUES ($1, $2, $3, now())',
      [organisationId, id, roles],
    );
    return id;
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

  /** A signed-in browser; gives the cookie that it sends. */
  async session(personId: string): Promise<string> {
    const token = `test-${v7()}`.padEnd(43, '0');
    await this.client.query(
      `INSERT INTO identity.session (id, person_id, organisation_id, token_hash, started_at, last_used_at, expires_at)
       SELECT $1, person_id, organisation_id, $3, now(), now(), now() + interval '1 day' FROM identity.member WHERE person_id = $2`,
      [v7(), personId, sha256(token)],
    );
    return `svetionik=${token}`;
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

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
