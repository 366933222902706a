import type { EntityManager } from 'typeorm';
import type { PersonActor } from '../../platform/access/actor';
import { DomainError } from '../../platform/http/domain-error';
import type { Files } from '../../platform/storage/files';
import type { StoredFile } from '../../platform/storage/files.queries';
import type { Draft, DraftKind, PlacedItem } from './drafts/draft';
import { findDraft, findParts, isAddressed, type AuthoringActor } from './drafts/drafts.queries';
import { findImport, type ImportRow } from './exchange/imports.queries';
import { findFactVersion } from './facts/confirmed-items.queries';
import { findEdition, type EditionRow } from './modules/modules.queries';
import { findPanel, type Panel } from './panels/panels.queries';
import { findSheets, type OwnSheets, type Sheet } from './panels/sheets.queries';
import { isUploaded } from './uploads/uploads.queries';

/** A draft of the organisation, unless it was taken out: all its authors write all of them. With `lock` held until the transaction ends. */
export async function requireDraft<Kind extends DraftKind>(
  transaction: EntityManager,
  { organisationId }: AuthoringActor,
  kind: Kind,
  id: string,
  lock = false,
): Promise<Draft<Kind>> {
  const draft = await findDraft(transaction, organisationId, kind, id, lock);
  if (draft === undefined) throw new DomainError('access.not-found');
  return draft;
}

/** A part of the draft that is named; elsewhere it isn't found. */
export async function requirePart<Kind extends 'lesson' | 'item'>(
  transaction: EntityManager,
  actor: AuthoringActor,
  kind: Kind,
  id: string,
  parentId: string,
): Promise<Draft<Kind>> {
  const draft = await requireDraft(transaction, actor, kind, id);
  if (draft.parentId !== parentId) throw new DomainError('access.not-found');
  return draft;
}

/** A module, a course or a bank; elsewhere it isn't found. */
export async function requireAddressed(
  transaction: EntityManager,
  { organisationId }: AuthoringActor,
  id: string,
): Promise<void> {
  if (!(await isAddressed(transaction, organisationId, id)))
    throw new DomainError('access.not-found');
}

/** The questions of a bank, or those that are chosen; one that is not in the bank isn't found. */
export async function requireItems(
  transaction: EntityManager,
  { organisationId }: AuthoringActor,
  bankId: string,
  chosen: readonly string[] | undefined,
): Promise<readonly PlacedItem[]> {
  const parts = await findParts(transaction, organisationId, 'item', [bankId]);
  const all = parts.map((item, index) => ({ ...item, place: index + 1 }));
  if (chosen === undefined) return all;
  const ids = new Set(chosen);
  const found = all.filter(({ id }) => ids.has(id));
  if (found.length < ids.size) throw new DomainError('access.not-found');
  return found;
}

/** An import into the bank that is named, whoever has brought it. With `lock` held until the transaction ends. */
export async function requireImport(
  transaction: EntityManager,
  { organisationId }: AuthoringActor,
  { bankId, id }: { readonly bankId: string; readonly id: string },
  lock = false,
): Promise<ImportRow> {
  const found = await findImport(transaction, organisationId, bankId, id, lock);
  if (found === undefined) throw new DomainError('access.not-found');
  return found;
}

/** An edition of a module of the organisation. */
export async function requireModuleEdition(
  transaction: EntityManager,
  organisationId: string,
  moduleId: string,
  number: number,
): Promise<EditionRow> {
  const edition = await findEdition(transaction, organisationId, moduleId, number);
  if (edition === undefined) throw new DomainError('access.not-found');
  return edition;
}

/** The newest version of a fact, where the organisation has the bank too. */
export async function requireFactVersion(
  transaction: EntityManager,
  { organisationId }: AuthoringActor,
  named: { readonly bankId: string; readonly fact: string },
): Promise<number> {
  const version = await findFactVersion(transaction, organisationId, named);
  if (version === undefined) throw new DomainError('access.not-found');
  return version;
}

/** A panel of the organisation, whichever of its authors has opened it. With `lock` held until the transaction ends. */
export async function requirePanel(
  transaction: EntityManager,
  { organisationId }: AuthoringActor,
  id: string,
  lock?: 'SHARE' | 'UPDATE',
): Promise<Panel> {
  const panel = await findPanel(transaction, organisationId, id, lock);
  if (panel === undefined) throw new DomainError('access.not-found');
  return panel;
}

/** The panel, its stage held until the transaction ends, and the newest sheet in it of the judge who asks. */
export async function requireOwnSheet(
  transaction: EntityManager,
  actor: PersonActor,
  panelId: string,
): Promise<{ panel: Panel; own: Sheet }> {
  const panel = await requirePanel(transaction, actor, panelId, 'SHARE');
  const [own] = requireOwnSheets(actor, await findSheets(transaction, panel.id));
  return { panel, own };
}

/** Those of the judge who asks; for whoever was not asked to judge, the panel isn't there. */
export function requireOwnSheets({ personId }: PersonActor, sheets: readonly Sheet[]): OwnSheets {
  const [own, ...earlier] = sheets.filter((each) => each.personId === personId).reverse();
  if (own === undefined) throw new DomainError('access.not-found');
  return [own, ...earlier];
}

/** A file that an author of the organisation has brought along. */
export async function requireUpload(
  transaction: EntityManager,
  files: Files,
  { organisationId }: AuthoringActor,
  hash: string,
): Promise<StoredFile> {
  const known = await isUploaded(transaction, organisationId, hash);
  const file = known ? await files.read(transaction, hash) : undefined;
  if (file === undefined) throw new DomainError('access.not-found');
  return file;
}
