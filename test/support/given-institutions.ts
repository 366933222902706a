import { examples } from '@svetionik/contracts/examples';
import {
  institutionKey,
  listInstitutionKeys,
} from '@svetionik/domain/institutions/institution-key';
import { latinToCyrillic } from '@svetionik/domain/language/latin-to-cyrillic';
import { sortKeyLatin } from '@svetionik/domain/language/sort-key';
import type { Client } from 'pg';
import { v7 } from 'uuid';

export interface InstitutionGiven {
  readonly id?: string;
  readonly kind?: string;
  /** In Latin; Cyrillic is computed. */
  readonly name: string;
  readonly town: string;
  readonly parent?: string | null;
}

interface WorkplaceGiven {
  readonly person: string;
  readonly institution?: string;
  readonly written?: string;
}

/** Builds rows of the directory of institutions, straight in the database; the same shapes that the demonstration uses. */
export class GivenInstitutions {
  constructor(
    private readonly client: Client,
    private readonly organisationId: string = examples.organisation,
  ) {}

  async institution({
    id = v7(),
    kind = 'health',
    parent = null,
    ...texts
  }: InstitutionGiven): Promise<string> {
    const [name, town] = [inBoth(texts.name), inBoth(texts.town)];
    await this.client.query(
      `INSERT INTO institutions.institution (id, organisation_id, kind, name, town, parent_id, sort_key, own_keys, added_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, now())`,
      [
        id,
        this.organisationId,
        kind,
        name,
        town,
        parent,
        sortKeyLatin(texts.name),
        listInstitutionKeys(name, town),
      ],
    );
    return id;
  }

  /** Where somebody works, on their account as well. */
  async workplace({ person, institution, written }: WorkplaceGiven): Promise<void> {
    const { rows } = await this.client.query<{ name: string }>(
      `SELECT name->>'sr-Latn' AS name FROM institutions.institution WHERE id = $1`,
      [institution],
    );
    const text = written ?? rows[0]?.name ?? '';
    await this.client.query('UPDATE identity.person SET employer = $2 WHERE id = $1', [
      person,
      text,
    ]);
    await this.client.query(
      `INSERT INTO institutions.workplace (organisation_id, person_id, institution_id, written, written_key, written_id, state, since, employer_then)
       VALUES ($1, $2, $3, $4, $5, institutions.id_of_key($5), $6, now() - interval '1 day', $4)`,
      [
        this.organisationId,
        person,
        institution ?? null,
        text,
        institutionKey(text),
        institution === undefined ? 'waiting' : 'chosen',
      ],
    );
  }

  /** A merging that is over: `people` came with it. */
  async merge({
    id,
    kept,
    merged,
    by,
    people,
  }: {
    readonly id: string;
    readonly kept: string;
    readonly merged: string;
    readonly by: string;
    readonly people: readonly string[];
  }): Promise<void> {
    await this.client.query(
      'UPDATE institutions.institution SET merged_into = $2, parent_id = NULL WHERE id = $1',
      [merged, kept],
    );
    await this.client.query(
      `INSERT INTO institutions.merge (id, organisation_id, kept_id, merged_id, kept_before, merged_before, chosen, kept_version, people, children, merged_by, merged_at)
       SELECT $1, $2, k.id, g.id, ${textOf('k')}, ${textOf('g')}, ${textOf('k')}, k.version, $5, '{}', $6, now()
       FROM institutions.institution k, institutions.institution g WHERE k.id = $3 AND g.id = $4`,
      [id, this.organisationId, kept, merged, people.length, by],
    );
    await this.client.query(
      'INSERT INTO institutions.merged_workplace (merge_id, organisation_id, person_id) SELECT $1, $2, unnest($3::uuid[])',
      [id, this.organisationId, people],
    );
  }
}

const textOf = (row: string) =>
  `jsonb_build_object('kind', ${row}.kind, 'name', ${row}.name, 'town', ${row}.town, 'parent', ${row}.parent_id)`;

function inBoth(latin: string) {
  return { 'sr-Latn': latin, 'sr-Cyrl': latinToCyrillic(latin) };
}
