import type { OwnData } from '@svetionik/contracts/privacy/own-data';
import type { EntityManager } from 'typeorm';
import type { OwnDataOwner, OwnFile } from '../../../platform/privacy/personal-data';
import {
  findOwnFileContent,
  findOwnPeriods,
  findOwnPrintedTranscripts,
  findOwnTrainingData,
} from './own-data.queries';

export async function readOwnTrainingData(
  transaction: EntityManager,
  { organisationId, personId }: OwnDataOwner,
): Promise<OwnData['trainings']> {
  const rows = await findOwnTrainingData(transaction, [organisationId, personId]);
  return rows.map((row) => ({ ...row, decidedAt: row.decidedAt?.toISOString() ?? null }));
}

export function readOwnLicencePeriods(
  transaction: EntityManager,
  { organisationId, personId }: OwnDataOwner,
): Promise<OwnData['licencePeriods']> {
  return findOwnPeriods(transaction, [organisationId, personId]);
}

/** The evidence that the person sent, and the transcript that they had made last. */
export async function listOwnTranscriptFiles(
  transaction: EntityManager,
  { organisationId, personId }: OwnDataOwner,
): Promise<OwnFile[]> {
  const whose = [organisationId, personId] as const;
  const trainings = await findOwnTrainingData(transaction, whose);
  const prints = await findOwnPrintedTranscripts(transaction, whose);
  return [
    ...prints.map(({ hash }) => fileOf('documents', 'transkript.pdf', hash)),
    ...trainings.flatMap(({ evidence, hash }) =>
      evidence === null || hash === null ? [] : [fileOf('evidence', evidence, hash)],
    ),
  ];
}

function fileOf(folder: OwnFile['folder'], name: string, hash: string): OwnFile {
  return { folder, name, read: (transaction) => findOwnFileContent(transaction, hash) };
}
