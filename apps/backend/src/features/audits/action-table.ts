import { cyrillicToLatin } from '@svetionik/domain/language/cyrillic-to-latin';
import type { Language } from '@svetionik/domain/language/script';
import type { WrittenTable } from '@svetionik/formats';
import type { ActionRow } from './actions.queries';
import type { KnownPeople } from './involved';

/** What the columns are called; Latin comes from Cyrillic. */
const headings = {
  serbian: {
    place: 'Место у ланцу',
    instant: 'Тренутак (UTC)',
    action: 'Радња',
    code: 'Појединост',
    actorName: 'Ко',
    subjectNames: 'Коме',
    reason: 'Разлог',
    actor: 'Ознака особе која је радњу извршила',
    subjects: 'Ознаке онога на шта се односи',
    id: 'Ознака записа',
    hash: 'Отисак записа (SHA-256)',
  },
  english: {
    place: 'Place in the chain',
    instant: 'Instant (UTC)',
    action: 'Action',
    code: 'Detail',
    actorName: 'Who',
    subjectNames: 'To whom',
    reason: 'Reason',
    actor: 'Id of who did it',
    subjects: 'Ids of what it was done to',
    id: 'Id of the record',
    hash: 'Hash of the record (SHA-256)',
  },
} as const;

/** The columns of the records in their order, in a language. */
export function actionColumns(language: Language): WrittenTable['columns'] {
  return Object.values(headings[language === 'en' ? 'english' : 'serbian']).map((heading) => ({
    heading: language === 'sr-Latn' ? cyrillicToLatin(heading) : heading,
    width: 30,
  }));
}

/**
 * A record as a line of the table. All that its hash is over stands in it to the microsecond, so that anybody can compute the hash again;
 * names and the reason stand beside it, because they can change.
 */
export function actionCells(row: ActionRow, people: KnownPeople, language: Language): string[] {
  const { place, instant, action, code, reason, actorId, subjectIds, id, hash } = row;
  const script = language === 'sr-Cyrl' ? 'cyrillic' : 'latin';
  const namesOf = (ids: readonly (string | null)[]): string =>
    ids.flatMap((each) => people.get(each ?? '')?.name?.[script] ?? []).join(', ');
  return [
    ...[place === null ? '' : String(place), instant, action, code ?? ''],
    ...[namesOf([actorId]), namesOf(subjectIds), reason ?? ''],
    ...[actorId ?? '', subjectIds.join(' '), id, hash],
  ];
}
