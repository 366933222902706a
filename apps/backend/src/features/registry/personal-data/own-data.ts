import { language as languages } from '@svetionik/contracts/values';
import type { OwnData } from '@svetionik/contracts/privacy/own-data';
import type { EntityManager } from 'typeorm';
import type { OwnDataOwner, OwnFile } from '../../../platform/privacy/personal-data';
import { findContents } from '../documents/documents.queries';
import { certificateFileName } from '../file-names';
import { toRegisterNumber } from '../register-entry';
import { findOwnEntries, findOwnEvents } from './own-data.queries';

export async function readOwnCertificateData(
  transaction: EntityManager,
  { organisationId, personId, script }: OwnDataOwner,
): Promise<OwnData['certificates']> {
  const whose = [organisationId, personId] as const;
  const rows = await findOwnEntries(transaction, whose);
  const events = await findOwnEvents(transaction, whose);
  return rows.map(({ id, entry, number, year, kind, issuedOn, expiresOn, status, checkCode }) => ({
    ...{ id, kind, ...toRegisterNumber({ number, year, entry }) },
    ...{ issuedOn, expiresOn, status, checkCode, holder: entry.holder },
    organiser: entry.organiser[script],
    course: entry.course[script],
    events: events
      .filter((event) => event.certificate === id)
      .map(({ at, type }) => ({ at: at.toISOString(), type })),
  }));
}

/** The documents that are there, as their holder downloads them. */
export async function listOwnDocuments(
  transaction: EntityManager,
  { organisationId, personId }: OwnDataOwner,
): Promise<OwnFile[]> {
  const rows = await findOwnEntries(transaction, [organisationId, personId]);
  return rows
    .filter(({ rendering, status }) => rendering === 'ready' && status !== 'annulled')
    .map(({ id, language, ...row }) => ({
      folder: 'documents',
      name: certificateFileName(toRegisterNumber(row), languages.parse(language), 'pdf'),
      read: async (later) => (await findContents(later, [id])).get(id),
    }));
}
