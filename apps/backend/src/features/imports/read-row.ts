import { emailAddress } from '@svetionik/contracts/identity/email-address';
import { institutionKey } from '@svetionik/domain/institutions/institution-key';
import type { ImportField } from '@svetionik/domain/people/import-fields';
import { readImportedRow } from '@svetionik/domain/people/read-imported-row';
import type { SheetRow } from '@svetionik/formats';
import { foldEmail } from '../identity';
import { showText } from './file-reader';
import type { NewRow } from './imported-rows.queries';

const longestCell = 5000;
const longestShown = 250;

/** A row of the file as it is kept: the person whom it names, or why it names none. */
export function readRow(
  { number, cells, problem }: SheetRow,
  fields: readonly (ImportField | null)[],
  today: string,
): NewRow {
  const texts = fields.map((_, place) => showText(cells[place]?.text ?? '').slice(0, longestCell));
  const named: Partial<Record<ImportField, string>> = {};
  for (const [place, field] of fields.entries())
    if (field !== null) named[field] = texts[place] ?? '';
  const kept = { ...nobody, number, cells: texts };
  if (problem !== undefined) {
    const field = fields[problem.column - 1] ?? null;
    const refusals = [{ code: problem.code, field, column: problem.column }];
    return { ...kept, ...showNames(named), verdict: 'refused', refusals };
  }
  const read = readImportedRow(named, { readMail, today });
  if ('refusals' in read)
    return { ...kept, ...showNames(named), verdict: 'refused', refusals: [...read.refusals] };
  const { latin, cyrillic, mail, job, institution, training } = read.person;
  return {
    ...kept,
    ...{ verdict: 'read', latin, cyrillic, job, institution, training },
    email: mail,
    emailFolded: foldEmail(mail),
    institutionKey: institution === null ? null : institutionKey(institution),
  };
}

const nobody = {
  ...{ latin: null, cyrillic: null, email: null, emailFolded: null, job: null },
  ...{ institution: null, institutionKey: null, training: null, refusals: null },
};

/** What a refused row is shown by. */
function showNames(named: Partial<Record<ImportField, string>>): Pick<NewRow, 'latin' | 'email'> {
  const name =
    named.name ?? `${named['given-name'] ?? ''} ${named.surname ?? named['name-latin'] ?? ''}`;
  return {
    latin: name.trim().slice(0, longestShown) || null,
    email: named.mail?.slice(0, longestShown) || null,
  };
}

function readMail(written: string): string | undefined {
  return emailAddress.safeParse(written).data;
}
