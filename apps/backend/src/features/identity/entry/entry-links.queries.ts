import type { EntityManager } from 'typeorm';
import { countChanged, queryRows } from '../../../platform/database/query';

/** The organisation that a link or a code leads into, found by its key. */
export async function findOrganisationOfLink(
  transaction: EntityManager,
  key: string,
): Promise<string | undefined> {
  const rows = await queryRows(transaction, 'SELECT identity.organisation_of_link($1) AS id', [
    key,
  ]);
  return rows[0]?.id ?? undefined;
}

export interface EntryLinkRow {
  readonly id: string;
  readonly kind: string;
  readonly key: string;
  readonly name: string;
  readonly courseId: string | null;
  readonly runId: string | null;
  readonly groupId: string | null;
  readonly mailDomain: string | null;
  readonly most: number;
  readonly entered: number;
  readonly lastEnteredAt: Date | null;
  readonly endsAt: Date;
  readonly closedAt: Date | null;
  readonly madeAt: Date;
  readonly version: number;
}

const columns = `l.id, l.kind, l.entry_key AS key, l.name, l.course_id AS "courseId", l.run_id AS "runId", l.group_id AS "groupId", l.mail_domain AS "mailDomain", l.most, l.entered,
  (SELECT max(e.entered_at) FROM identity.link_entry e WHERE e.link_id = l.id) AS "lastEnteredAt",
  l.ends_at AS "endsAt", l.closed_at AS "closedAt", l.made_at AS "madeAt", l.version`;

/** The last made first. */
export function findEntryLinks(
  transaction: EntityManager,
  organisationId: string,
  { after, limit }: { readonly after: string | undefined; readonly limit: number },
): Promise<EntryLinkRow[]> {
  return queryRows(
    transaction,
    `SELECT ${columns} FROM identity.invitation_link l
     WHERE l.organisation_id = $1 AND ($2::uuid IS NULL OR (l.made_at, l.id) < (SELECT made_at, id FROM identity.invitation_link WHERE id = $2))
     ORDER BY l.made_at DESC, l.id DESC LIMIT $3`,
    [organisationId, after ?? null, limit],
  );
}

export async function findEntryLink(
  transaction: EntityManager,
  organisationId: string,
  id: string,
): Promise<EntryLinkRow | undefined> {
  const rows = await queryRows(
    transaction,
    `SELECT ${columns} FROM identity.invitation_link l WHERE l.organisation_id = $1 AND l.id = $2`,
    [organisationId, id],
  );
  return rows[0];
}

/** Who has entered, the last first. */
export function findLinkEntries(
  transaction: EntityManager,
  linkId: string,
  { after, limit }: { readonly after: string | undefined; readonly limit: number },
) {
  return queryRows(
    transaction,
    `SELECT p.id, p.email, p.name_latin AS "nameLatin", p.name_cyrillic AS "nameCyrillic", e.entered_at AS "enteredAt"
     FROM identity.link_entry e JOIN identity.person p ON p.id = e.person_id
     WHERE e.link_id = $1 AND ($2::uuid IS NULL OR (e.entered_at, e.person_id) < (SELECT entered_at, person_id FROM identity.link_entry WHERE link_id = $1 AND person_id = $2))
     ORDER BY e.entered_at DESC, e.person_id DESC LIMIT $3`,
    [linkId, after ?? null, limit],
  );
}

export async function hasEntered(
  transaction: EntityManager,
  linkId: string,
  personId: string,
): Promise<boolean> {
  const rows = await queryRows(
    transaction,
    'SELECT FROM identity.link_entry WHERE link_id = $1 AND person_id = $2',
    [linkId, personId],
  );
  return rows.length > 0;
}

/** Takes a place for the person. The link is held, and has one. */
export async function insertLinkEntry(
  transaction: EntityManager,
  {
    organisationId,
    linkId,
    personId,
  }: {
    readonly organisationId: string;
    readonly linkId: string;
    readonly personId: string;
  },
  now: Date,
): Promise<void> {
  await countChanged(
    transaction,
    `WITH entry AS (
       INSERT INTO identity.link_entry (organisation_id, link_id, person_id, entered_at) VALUES ($1, $2, $3, $4) RETURNING link_id
     ) UPDATE identity.invitation_link SET entered = entered + 1 WHERE organisation_id = $1 AND id IN (SELECT link_id FROM entry)`,
    [organisationId, linkId, personId, now],
  );
}
