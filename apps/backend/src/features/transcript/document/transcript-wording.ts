import { cyrillicToLatin } from '@svetionik/domain/language/cyrillic-to-latin';
import type { PluralForms } from '@svetionik/domain/language/plural';
import type { Language } from '@svetionik/domain/language/script';

type Say = (cyrillic: string) => string;

function serbian(say: Say) {
  const forms = (one: string, few: string, other: string): PluralForms => ({
    one: say(one),
    few: say(few),
    other: say(other),
  });
  return {
    title: say('Преглед обука и бодова'),
    fileName: say('преглед-обука'),
    unnamed: say('име није потврђено'),
    asOf: (day: string) => `${say('Стање на дан')} ${day}`,
    page: (number: number) => `${number}.`,
    ...serbianOfLicence(say),
    ...serbianOfEntries(say),
    hours: forms('сат', 'сата', 'сати'),
    points: forms('бод', 'бода', 'бодова'),
    note: say(
      'Овај преглед је састављен из података које организација има и не замењује сертификате. Да ли се обука и бодови признају, и шта следи када недостају, одлучује орган или комора који воде лиценцу.',
    ),
  };
}

function serbianOfLicence(say: Say) {
  return {
    licence: say('Период лиценце'),
    period: (from: string, to: string) => `${say('Од')} ${from} ${say('до')} ${to}`,
    inAll: (has: string, asked: string) => `${say('Укупно')}: ${has} ${say('од')} ${asked}`,
    approved: (has: string, asked: string) =>
      `${say('Из одобрених програма')}: ${has} ${say('од')} ${asked}`,
    table: {
      year: say('Година лиценце'),
      has: say('Бодова'),
      asked: say('Тражи се'),
      standing: say('Стање'),
    },
    missing: (points: string, by: string) => `${say('Недостаје')}: ${points}, ${say('до')} ${by}`,
    short: {
      past: (points: string) => `${say('мањак')}: ${points}`,
      current: (points: string) => `${say('још')} ${points}`,
      future: () => '',
    },
    enough: say('Тражени бодови су прикупљени.'),
    year: { past: say('завршена'), current: say('у току'), future: say('тек долази') },
    leave: {
      none: '',
      eased: say('због одсуства се тражи мање'),
      fulfilled: say('због одсуства се рачуна као испуњена'),
    },
  };
}

function serbianOfEntries(say: Say) {
  return {
    courses: say('Завршени курсеви'),
    noCourses: say('Нема завршених курсева.'),
    trainings: say('Обуке на другим местима'),
    waiting: say('чека потврду, не рачуна се'),
    confirmed: say('потврђено на основу доказа'),
    programme: say('цео програм'),
    edition: (number: number) => `${number}. ${say('издање')}`,
    result: (percent: string) => `${say('резултат')} ${percent}`,
    certificate: (number: string) => `${say('сертификат')} ${number}`,
    participation: (number: string) => `${say('потврда о учешћу')} ${number}`,
    validUntil: (day: string) => `${say('важи до')} ${day}`,
    standing: {
      valid: say('важи'),
      expired: say('истекло'),
      suspended: say('обустављено'),
      superseded: say('замењено'),
      revoked: say('опозвано'),
      annulled: say('поништено'),
    },
  };
}

/** The words of the document. */
export type TranscriptWording = ReturnType<typeof serbian>;

const english: TranscriptWording = {
  title: 'Training and points',
  fileName: 'transcript',
  unnamed: 'name not confirmed',
  asOf: (day) => `As of ${day}`,
  page: String,
  licence: 'Licence period',
  period: (from, to) => `From ${from} to ${to}`,
  inAll: (has, asked) => `Total: ${has} of ${asked}`,
  approved: (has, asked) => `From approved programmes: ${has} of ${asked}`,
  table: { year: 'Year of the licence', has: 'Points', asked: 'Required', standing: 'Status' },
  missing: (points, by) => `Missing: ${points}, by ${by}`,
  short: {
    past: (points) => `short by ${points}`,
    current: (points) => `${points} to go`,
    future: () => '',
  },
  enough: 'The required points have been reached.',
  year: { past: 'over', current: 'in progress', future: 'to come' },
  leave: {
    none: '',
    eased: 'less is required because of leave',
    fulfilled: 'counts as fulfilled because of leave',
  },
  courses: 'Finished courses',
  noCourses: 'No courses finished.',
  trainings: 'Training elsewhere',
  waiting: 'waiting to be confirmed, does not count',
  confirmed: 'confirmed by evidence',
  programme: 'whole programme',
  edition: (number) => `edition ${number}`,
  result: (percent) => `result ${percent}`,
  certificate: (number) => `certificate ${number}`,
  participation: (number) => `confirmation of participation ${number}`,
  validUntil: (day) => `valid until ${day}`,
  standing: {
    valid: 'valid',
    expired: 'expired',
    suspended: 'suspended',
    superseded: 'superseded',
    revoked: 'revoked',
    annulled: 'annulled',
  },
  hours: { one: 'hour', other: 'hours' },
  points: { one: 'point', other: 'points' },
  note: 'This overview is put together from what the organisation has on record and does not replace certificates. Whether training and points are recognised, and what follows when some are missing, is decided by the authority or chamber that keeps the licence.',
};

const wordings: Readonly<Record<Language, TranscriptWording>> = {
  'sr-Cyrl': serbian((cyrillic) => cyrillic),
  'sr-Latn': serbian(cyrillicToLatin),
  en: english,
};

export function transcriptWording(language: Language): TranscriptWording {
  return wordings[language];
}
