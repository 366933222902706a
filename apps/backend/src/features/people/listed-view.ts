import type { listedPerson, workplaceName } from '@svetionik/contracts/people';
import { pickRoles, type Role } from '@svetionik/domain/access/permissions';
import { isMinor } from '@svetionik/domain/people/guardian-consent';
import { maySee } from '@svetionik/domain/people/person-sight';
import type { z } from 'zod';
import { readPersonName, readProfession } from '../identity';
import type { ListedRow } from './listed-people.queries';

type Listed = z.output<typeof listedPerson>;

/** What the list says of a member to somebody with these roles. */
export function describeListed(
  row: ListedRow,
  { held, today }: { readonly held: readonly Role[]; readonly today: string },
  course: Listed['course'] | undefined,
): Listed {
  return {
    id: row.id,
    name: readPersonName(row),
    institution: describeWorkplace(row),
    lastActiveOn: row.lastActiveOn,
    course: course ?? null,
    contact: maySee(held, 'contact')
      ? {
          email: row.email,
          profession: readProfession(row),
          written: row.written,
          since: row.since,
          blocked: row.blocked,
          confirmed: row.confirmed,
        }
      : null,
    awaitsConsent: maySee(held, 'consent') ? isMinor(row.consentAwaitedSince, today) : null,
    roles: maySee(held, 'roles') ? pickRoles(row.roles) : null,
  };
}

function describeWorkplace({
  institution,
  institutionName,
  parentName,
}: ListedRow): z.output<typeof workplaceName> | null {
  if (institution === null || institutionName === null) return null;
  return { id: institution, name: institutionName, parentName };
}
