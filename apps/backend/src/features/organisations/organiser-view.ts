import type { organiser } from '@svetionik/contracts/organisations';
import type { z } from 'zod';
import type { OrganiserEntity, TextInBothScripts } from './organiser.entity';

/** An organiser as an administrator sees it. */
export function describeOrganiser(row: OrganiserEntity): z.output<typeof organiser> {
  return {
    id: row.id,
    version: row.version,
    name: row.name,
    place: row.place,
    signatoryName: row.signatoryName,
    signatoryRole: row.signatoryRole,
    seal: row.sealHash,
    signature: row.signatureHash,
    archived: row.archivedAt !== null,
    complete: [row.name, row.place, row.signatoryName].every(isWritten),
  };
}

function isWritten(text: TextInBothScripts): boolean {
  return text['sr-Latn'] !== '' && text['sr-Cyrl'] !== '';
}
