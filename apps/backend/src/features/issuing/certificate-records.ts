import { makeCheckCode } from '@svetionik/domain/certificates/check-code';
import { fold } from '@svetionik/domain/language/search-key';
import { sortKeyOfPerson } from '@svetionik/domain/language/sort-key';
import { randomBytes } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { PersonActor } from '../../platform/access/actor';
import { draftFacts, type Installation } from './certificate-draft';
import { insertCertificateRows, insertEvents, type WrittenOccasion } from '../registry';
import { chooseHolder, toRegisterEntry, type CertificateSource } from './certificate-source';
import { computeFirstDay } from './last-day';
import { storeLastDays } from '../renewal';

/** The circumstances that certificates of one issue share. */
export interface IssueOccasion extends WrittenOccasion, Installation {}

/** A certificate that is to be written. */
export interface NewCertificate {
  readonly id: string;
  readonly number: number;
  readonly source: CertificateSource;
  readonly replacesId: string | null;
}

const rowsTogether = 500;

/** Writes certificates with all that they will say, each with its first event. The term of a correction is that of what it corrects. */
export async function insertCertificates(
  transaction: EntityManager,
  actor: PersonActor,
  occasion: IssueOccasion,
  certificates: readonly NewCertificate[],
): Promise<void> {
  for (let start = 0; start < certificates.length; start += rowsTogether) {
    const rows = certificates
      .slice(start, start + rowsTogether)
      .map((certificate) => rowOf(certificate, occasion));
    await insertCertificateRows(transaction, occasion, rows);
    await storeLastDays(transaction, occasion.organisationId, {
      certificates: rows.map(({ id }) => id),
    });
  }
  await insertEvents(
    transaction,
    actor,
    occasion,
    certificates.map(({ id }) => ({ certificateId: id, type: 'issued' })),
  );
  const renewed = certificates.flatMap(({ source, replacesId }) =>
    source.renewed === undefined || replacesId !== null ? [] : [source.renewed.certificate],
  );
  if (renewed.length > 0)
    await insertEvents(
      transaction,
      actor,
      occasion,
      renewed.map((certificateId) => ({ certificateId, type: 'renewed' })),
    );
}

function rowOf(
  { id, number, source, replacesId }: NewCertificate,
  { year, date, publicUrl, signerOf }: IssueOccasion,
) {
  const checkCode = makeCheckCode(randomBytes(10));
  const name = chooseHolder(source)?.latin ?? '';
  const facts = draftFacts(source, {
    number,
    year,
    date,
    checkCode,
    publicUrl,
    signerOf,
  });
  return {
    id,
    number,
    replacesId,
    checkCode,
    organiserId: source.organiserId,
    personId: source.personId,
    enrolmentId: source.enrolmentId,
    courseEditionId: source.courseEditionId,
    facts,
    kind: facts.kind ?? 'completion',
    termStartsOn: computeFirstDay(source),
    entry: toRegisterEntry(source),
    sealHash: source.sealHash,
    signatureHash: facts.signatureKind === 'facsimile' ? source.signatory?.signatureHash : null,
    signingKey: source.signingKey,
    holderFolded: fold(name),
    holderSortKey: sortKeyOfPerson(name),
  };
}
