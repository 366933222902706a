import type { Track } from '@svetionik/domain/content/track';
import { cyrillicToLatin } from '@svetionik/domain/language/cyrillic-to-latin';
import type { Language } from '@svetionik/domain/language/script';
import type { YearReport } from './year.service';

type Kind = NonNullable<YearReport['kinds'][number]['kind']>;

/** What is told of each group, in the order in which it is shown. */
export const columnsOfYear = ['enrolments', 'completions', 'certificates', 'hours'] as const;

/** The words of a year as a table and on paper. */
export interface YearWords {
  readonly title: (year: number) => string;
  readonly fileName: (year: number) => string;
  readonly span: (from: string, to: string) => string;
  readonly page: (number: number) => string;
  readonly part: string;
  readonly group: string;
  readonly columns: Readonly<Record<(typeof columnsOfYear)[number], string>>;
  readonly all: string;
  readonly measures: Readonly<
    Record<'runs' | 'people' | 'enrolments' | 'completions' | 'certificates' | 'hours', string>
  >;
  readonly parts: Readonly<
    Record<'month' | 'profession' | 'kind' | 'town' | 'now' | 'member', string>
  >;
  readonly professions: Readonly<Record<Track, string>>;
  readonly kinds: Readonly<Record<Kind, string>>;
  readonly unknown: string;
  readonly withoutTown: string;
  readonly now: Readonly<Record<'finished' | 'underWay' | 'left', string>>;
  readonly note: string;
  readonly memberNote: string;
}

function serbianGroups(
  say: (cyrillic: string) => string,
): Pick<YearWords, 'professions' | 'kinds'> {
  const [police, health, media] = [say('полиција'), say('здравство'), say('медији')];
  return {
    professions: {
      ...{ police, health, media },
      prosecution: say('тужилаштво'),
      education: say('просвета'),
    },
    kinds: {
      ...{ police, health, media },
      justice: say('тужилаштво или суд'),
      education: say('образовање'),
      'social-protection': say('социјална заштита'),
      other: say('друго'),
    },
  };
}

function serbianColumns(
  say: (cyrillic: string) => string,
): Pick<YearWords, 'part' | 'group' | 'columns' | 'all' | 'measures'> {
  return {
    part: say('По чему'),
    group: say('Група'),
    columns: {
      enrolments: say('Уписано'),
      completions: say('Завршено'),
      certificates: say('Сертификати'),
      hours: say('Сати'),
    },
    all: say('Укупно'),
    measures: {
      runs: say('Извођења'),
      people: say('Особе'),
      enrolments: say('Уписи'),
      completions: say('Завршено'),
      certificates: say('Издати сертификати'),
      hours: say('Сати обуке'),
    },
  };
}

function serbian(say: (cyrillic: string) => string): YearWords {
  return {
    title: (year) => say(`Обуке у ${year}. години`),
    fileName: (year) => say(`година-${year}`),
    span: (from, to) => say(`Од ${from} до ${to}`),
    page: (number) => say(`страна ${number}`),
    ...serbianColumns(say),
    parts: {
      month: say('По месецима'),
      profession: say('По професији'),
      kind: say('По врсти установе'),
      town: say('По месту извођења'),
      now: say('Где су уписи сада'),
      member: say('По организацијама'),
    },
    ...serbianGroups(say),
    unknown: say('није познато'),
    withoutTown: say('без извођења или на даљину'),
    now: { finished: say('завршено'), underWay: say('у току'), left: say('напуштено') },
    note: say(
      'Ко је уписан два пута, броји се два пута у уписима, а једном у особама. Сати су сати курсева који су завршени, а сертификати они који су те године издати и важе. Где се подаци деле по групама, не наводи се број који се односи на мање од десет особа, ни онај из кога би се такав могао израчунати.',
    ),
    memberNote: say(
      'Бројеви организација заокружени су на пет, а сати се рачунају из заокружених бројева; број мањи од десет не наводи се.',
    ),
  };
}

export const yearWords: Readonly<Record<Language, YearWords>> = {
  'sr-Cyrl': serbian((cyrillic) => cyrillic),
  'sr-Latn': serbian(cyrillicToLatin),
  en: {
    title: (year) => `Training in ${year}`,
    fileName: (year) => `year-${year}`,
    span: (from, to) => `From ${from} to ${to}`,
    page: (number) => `page ${number}`,
    part: 'By',
    group: 'Group',
    columns: {
      enrolments: 'Enrolled',
      completions: 'Completed',
      certificates: 'Certificates',
      hours: 'Hours',
    },
    all: 'Total',
    measures: {
      runs: 'Runs',
      people: 'People',
      enrolments: 'Enrolments',
      completions: 'Completed',
      certificates: 'Certificates issued',
      hours: 'Hours of training',
    },
    parts: {
      month: 'By month',
      profession: 'By profession',
      kind: 'By kind of institution',
      town: 'By town of the run',
      now: 'Where enrolments are now',
      member: 'By organisation',
    },
    professions: {
      police: 'police',
      health: 'health care',
      prosecution: 'prosecution',
      education: 'education',
      media: 'media',
    },
    kinds: {
      police: 'police',
      health: 'health care',
      justice: 'prosecution or court',
      education: 'education',
      'social-protection': 'social protection',
      media: 'media',
      other: 'other',
    },
    unknown: 'not known',
    withoutTown: 'without a run, or remote',
    now: { finished: 'completed', underWay: 'in progress', left: 'left' },
    note: 'Someone who enrols twice is counted twice among enrolments and once among people. Hours are those of the courses that were completed; certificates are those issued in the year and in force. Where the year is broken down by groups, a number about fewer than ten people is not given, nor one from which such a number could be worked out.',
    memberNote:
      'Numbers of organisations are rounded to five, and hours are calculated from rounded numbers; a number below ten is not given.',
  },
};
