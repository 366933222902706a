import { bareRegisterNumber } from '@svetionik/domain/certificates/register';
import { cyrillicToLatin } from '@svetionik/domain/language/cyrillic-to-latin';
import { formatNumber } from '@svetionik/domain/language/number-format';
import { plural } from '@svetionik/domain/language/plural';
import type { Language } from '@svetionik/domain/language/script';
import type { SeenCourseState } from '@svetionik/domain/people/course-state';
import type { PartState } from '@svetionik/domain/programmes/path';
import type { Participant } from '../participant-view';

/** The words of the progress of a run as a table and on paper. */
export interface ProgressWords {
  readonly sheet: string;
  readonly fileName: string;
  readonly title: string;
  readonly page: (number: number) => string;
  readonly asOf: (day: string) => string;
  readonly all: (people: number) => string;
  readonly columns: Readonly<
    Record<
      | 'surname'
      | 'given'
      | 'name'
      | 'email'
      | 'institution'
      | 'attempts'
      | 'lastActive'
      | 'state'
      | 'deadline'
      | 'late'
      | 'certificate',
      string
    >
  >;
  readonly states: Readonly<
    Record<SeenCourseState | 'used-up' | 'withdrawn' | 'transferred', string>
  >;
  readonly suspended: string;
  readonly part: (done: number, total: number) => string;
  /** Parts of programmes. */
  readonly partStates: Readonly<Record<PartState, string>>;
}

/** How somebody on a run stands, or that they have left it. */
export function sayState(
  { states }: ProgressWords,
  { state, course, due }: Pick<Participant, 'state' | 'course' | 'due'>,
): string {
  if (state !== 'enrolled') return states[state];
  return states[due.kind === 'used-up' ? due.kind : course];
}

/** The number of a certificate in its register, and that it is suspended. */
export function sayCertificate(
  { suspended: word }: ProgressWords,
  { number, suspended }: NonNullable<Participant['certificate']>,
): string {
  const written = bareRegisterNumber(number);
  return suspended ? `${written} (${word})` : written;
}

const people = { one: 'особа', few: 'особе', other: 'особа' };

function wordStates(say: (cyrillic: string) => string): ProgressWords['partStates'] {
  return {
    done: say('завршено'),
    exempt: say('признато'),
    'under-way': say('у току'),
    open: say('није почето'),
    locked: say('још затворено'),
  };
}

function serbian(language: Language, say: (cyrillic: string) => string): ProgressWords {
  return {
    sheet: say('Напредак'),
    fileName: say('напредак'),
    title: say('Напредак'),
    page: (number) => say(`страна ${number}`),
    asOf: (day) => say(`Стање на дан ${day}`),
    all: (count) => `${formatNumber(count, language)} ${say(plural(count, language, people))}`,
    columns: {
      surname: say('Презиме'),
      given: say('Име'),
      name: say('Презиме и име'),
      email: say('Е-пошта'),
      institution: say('Установа'),
      attempts: say('Покушаји'),
      lastActive: say('Последња активност'),
      state: say('Стање'),
      deadline: say('Рок'),
      late: say('Касни дана'),
      certificate: say('Сертификат'),
    },
    states: {
      'not-started': say('није почето'),
      'under-way': say('у току'),
      'awaiting-assessment': say('чека завршни тест'),
      'being-marked': say('оцењује се'),
      failed: say('није положено'),
      'used-up': say('нема више покушаја'),
      passed: say('положено'),
      withdrawn: say('одустала особа'),
      transferred: say('премештено'),
    },
    suspended: say('обустављено'),
    part: (done, total) => {
      if (done === total) return say('завршено');
      return done === 0 ? say('није почето') : say(`${done} од ${total}`);
    },
    partStates: wordStates(say),
  };
}

export const progressWords: Readonly<Record<Language, ProgressWords>> = {
  'sr-Cyrl': serbian('sr-Cyrl', (cyrillic) => cyrillic),
  'sr-Latn': serbian('sr-Latn', cyrillicToLatin),
  en: {
    sheet: 'Progress',
    fileName: 'progress',
    title: 'Progress',
    page: (number) => `page ${number}`,
    asOf: (day) => `As of ${day}`,
    all: (count) => `${formatNumber(count, 'en')} ${count === 1 ? 'person' : 'people'}`,
    columns: {
      surname: 'Surname',
      given: 'Given name',
      name: 'Name',
      email: 'Email',
      institution: 'Institution',
      attempts: 'Attempts',
      lastActive: 'Last active',
      state: 'Status',
      deadline: 'Deadline',
      late: 'Days late',
      certificate: 'Certificate',
    },
    states: {
      'not-started': 'not begun',
      'under-way': 'in progress',
      'awaiting-assessment': 'before the assessment',
      'being-marked': 'being marked',
      failed: 'not passed',
      'used-up': 'no attempts left',
      passed: 'passed',
      withdrawn: 'withdrawn',
      transferred: 'moved',
    },
    suspended: 'suspended',
    part: (done, total) => {
      if (done === total) return 'finished';
      return done === 0 ? 'not begun' : `${done} of ${total}`;
    },
    partStates: {
      done: 'finished',
      exempt: 'recognised',
      'under-way': 'in progress',
      open: 'not begun',
      locked: 'not open yet',
    },
  },
};
