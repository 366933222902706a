import { exportedDocument, type exportRequest } from '@svetionik/contracts/exports';
import type { Language, TextInScripts } from '@svetionik/domain/language/script';
import type { EntityManager } from 'typeorm';
import type { z } from 'zod';
import { execute, queryRows } from '../../platform/database/query';

/** What somebody who keeps a register asks for. */
export type RegisterRequest = z.output<typeof exportRequest>;

/** All that is known of one person, in the language that they read. */
export interface OwnDataRequest {
  readonly kind: 'own-data';
  readonly language: Language;
}

export type ExportRequest = RegisterRequest | OwnDataRequest;

export interface ExportRow<Request extends ExportRequest = ExportRequest> {
  readonly id: string;
  readonly organisationId: string;
  readonly askedBy: string;
  readonly askedAt: Date;
  readonly request: Request;
  /** Whom it is about, where that is one person. */
  readonly personId: string | null;
  /** The course of a list, the organiser of a book. */
  readonly about: TextInScripts | null;
  /** How many were chosen. */
  readonly certificates: number;
  readonly state: 'waiting' | 'ready' | 'failed';
  readonly bytes: number | null;
}

/** A file of own data. */
export type OwnDataRow = ExportRow<OwnDataRequest>;

export function isOfRegister(row: ExportRow): row is ExportRow<RegisterRequest> {
  return row.request.kind !== 'own-data';
}

function isOwnData(row: ExportRow): row is OwnDataRow {
  return row.request.kind === 'own-data';
}

export interface NewExport extends Pick<
  ExportRow,
  'id' | 'organisationId' | 'askedBy' | 'askedAt' | 'request' | 'personId'
> {
  /** What was chosen, in its order. */
  readonly certificateIds: readonly string[];
}

const columns = `id, organisation_id AS "organisationId", asked_by AS "askedBy", asked_at AS "askedAt", request, person_id AS "personId", cardinality(certificate_ids) AS certificates, state, bytes,
  CASE request ->> 'kind'
    WHEN 'delivery' THEN (
      SELECT ce.certificate_title FROM catalogue.course_editions ce
      WHERE ce.organisation_id = export.organisation_id AND ce.course_id = (request ->> 'course')::uuid AND ce.number = (request ->> 'edition')::integer)
    WHEN 'register-book' THEN (
      SELECT o.name FROM organisations.organisers o WHERE o.organisation_id = export.organisation_id AND o.id = (request ->> 'organiser')::uuid)
  END AS about`;

/** False where the id is taken. */
export async function insertExport(
  transaction: EntityManager,
  { id, organisationId, askedBy, askedAt, request, personId, certificateIds }: NewExport,
): Promise<boolean> {
  const rows = await queryRows(
    transaction,
    `INSERT INTO exports.export (id, organisation_id, asked_by, asked_at, request, person_id, certificate_ids) VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING RETURNING id`,
    [id, organisationId, askedBy, askedAt, request, personId, certificateIds],
  );
  return rows.length > 0;
}

function withAbout<Row extends { readonly about: unknown }>({ about, ...row }: Row) {
  return { ...row, about: exportedDocument.shape.about.parse(about) };
}

export async function findExport(
  transaction: EntityManager,
  organisationId: string,
  id: string,
): Promise<ExportRow | undefined> {
  const rows = await queryRows(
    transaction,
    `SELECT ${columns} FROM exports.export WHERE organisation_id = $1 AND id = $2`,
    [organisationId, id],
  );
  return rows.map(withAbout)[0];
}

/** What the person has asked for of the register, the last first. */
export async function findExports(
  transaction: EntityManager,
  { organisationId, personId }: { readonly organisationId: string; readonly personId: string },
  page: { readonly after?: string | undefined; readonly limit: number },
): Promise<ExportRow<RegisterRequest>[]> {
  const rows = await queryRows(
    transaction,
    `SELECT ${columns} FROM exports.export WHERE organisation_id = $1 AND asked_by = $2 AND person_id IS NULL
       AND ($3::uuid IS NULL OR (asked_at, id) < (SELECT asked_at, id FROM exports.export WHERE id = $3 AND organisation_id = $1))
     ORDER BY asked_at DESC, id DESC LIMIT $4`,
    [organisationId, personId, page.after ?? null, page.limit],
  );
  const found: ExportRow[] = rows.map(withAbout);
  return found.filter(isOfRegister);
}

/** What somebody has had made of a person, the last first. */
export async function findOwnDataFiles(
  transaction: EntityManager,
  organisationId: string,
  { askedBy, personId }: { readonly askedBy: string; readonly personId: string },
): Promise<OwnDataRow[]> {
  const rows = await queryRows(
    transaction,
    `SELECT ${columns} FROM exports.export WHERE organisation_id = $1 AND asked_by = $2 AND person_id = $3 ORDER BY asked_at DESC, id DESC`,
    [organisationId, askedBy, personId],
  );
  const found: ExportRow[] = rows.map(withAbout);
  return found.filter(isOwnData);
}

/** Removes what somebody has had made of a person before this one. */
export async function deleteEarlierOwnData(
  transaction: EntityManager,
  organisationId: string,
  { id, askedBy, personId }: OwnDataOrder,
): Promise<void> {
  await execute(
    transaction,
    'DELETE FROM exports.export WHERE organisation_id = $1 AND asked_by = $2 AND person_id = $3 AND id <> $4',
    [organisationId, askedBy, personId, id],
  );
}

interface OwnDataOrder {
  readonly id: string;
  readonly askedBy: string;
  readonly personId: string;
}

/** The certificates of an export, from the place `from` on, counted from 0. */
export async function findChosen(
  transaction: EntityManager,
  id: string,
  from: number,
  count: number,
): Promise<string[]> {
  const rows = await queryRows(
    transaction,
    'SELECT certificate_ids[$2:$3] AS ids FROM exports.export WHERE id = $1',
    [id, from + 1, from + count],
  );
  return rows[0]?.ids ?? [];
}

/** Forgets what an attempt before this one has left. */
export async function forgetParts(transaction: EntityManager, id: string): Promise<void> {
  await execute(transaction, 'DELETE FROM exports.export_part WHERE export_id = $1', [id]);
}

export async function insertPart(
  transaction: EntityManager,
  { organisationId, id }: Pick<ExportRow, 'organisationId' | 'id'>,
  number: number,
  content: Buffer,
): Promise<void> {
  await execute(
    transaction,
    'INSERT INTO exports.export_part (organisation_id, export_id, number, content) VALUES ($1, $2, $3, $4)',
    [organisationId, id, number, content],
  );
}

export async function findPart(
  transaction: EntityManager,
  id: string,
  number: number,
): Promise<Buffer | undefined> {
  const rows = await queryRows(
    transaction,
    'SELECT content FROM exports.export_part WHERE export_id = $1 AND number = $2',
    [id, number],
  );
  return rows[0]?.content;
}

export async function storeReady(
  transaction: EntityManager,
  id: string,
  bytes: number,
): Promise<void> {
  await execute(
    transaction,
    `UPDATE exports.export SET state = 'ready', bytes = $2 WHERE id = $1`,
    [id, bytes],
  );
}

export async function storeFailed(transaction: EntityManager, id: string): Promise<void> {
  await execute(
    transaction,
    `UPDATE exports.export SET state = 'failed' WHERE id = $1 AND state = 'waiting'`,
    [id],
  );
}

export async function deleteExpiredExports(
  transaction: EntityManager,
  before: Date,
): Promise<void> {
  await execute(transaction, 'DELETE FROM exports.export WHERE asked_at < $1', [before]);
}
