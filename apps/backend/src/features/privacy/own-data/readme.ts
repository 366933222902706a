import type { OwnData } from '@svetionik/contracts/privacy/own-data';
import { issueDate } from '@svetionik/domain/certificates/register';
import { longDate } from '@svetionik/domain/language/calendar-date';
import type { OwnDataWording } from './own-data-wording';

/** What stands in the file, and what does not, for whoever opens it without us. */
export function writeReadme(
  data: OwnData,
  fileNames: readonly string[],
  wording: OwnDataWording,
): string {
  const { made } = data;
  const day = issueDate(new Date(made.at), 'Europe/Belgrade').date;
  const { data: dataName, schema } = wording;
  return [
    wording.title,
    `${wording.from}: ${made.organisation}`,
    `${wording.madeOn}: ${longDate(day, wording.language, 'genitive')}`,
    ...(made.for === 'organisation' ? ['', wording.leftToPerson] : []),
    '',
    wording.contents,
    `  ${dataName} – ${wording.dataAbout}`,
    `  ${schema} – ${wording.schemaAbout}`,
    ...(fileNames.length === 0
      ? [`  ${wording.noFiles}`]
      : [`  ${wording.filesAbout}`, ...fileNames.map((name) => `    ${name}`)]),
    '',
    wording.sections,
    ...listSections(data, wording),
    '',
    wording.notInside,
    ...wording.leftOut.map((line) => `  – ${line}`),
    '',
    wording.care,
    '',
  ].join('\n');
}

/** Each property of the data in words, with how many there are where it is a list. */
function listSections(data: OwnData, { sectionNames, nothing }: OwnDataWording): string[] {
  return Object.entries(sectionNames).map(([section, name]) => {
    const value = Object.entries(data).find(([key]) => key === section)?.[1];
    const much = Array.isArray(value) ? String(value.length || nothing) : value ? '' : nothing;
    return `  ${section} – ${name}${much === '' ? '' : `: ${much}`}`;
  });
}
