import { cyrillicToLatin } from '@svetionik/domain/language/cyrillic-to-latin';
import type { Language } from '@svetionik/domain/language/script';

/** The words of what the organisation of a course is told of it, as a table. */
export interface SharedWords {
  readonly sheet: string;
  readonly fileName: string;
  readonly columns: readonly [
    what: string,
    name: string,
    enrolled: string,
    taken: string,
    passed: string,
    percent: string,
  ];
  readonly organisation: string;
  readonly all: string;
  readonly question: (edition: number) => string;
}

function serbian(say: (cyrillic: string) => string): SharedWords {
  return {
    sheet: say('Курс код других'),
    fileName: say('курс-код-других'),
    columns: [
      say('По чему'),
      say('Назив'),
      say('Уписани'),
      say('Радили тест'),
      say('Положили'),
      say('Просек, %'),
    ],
    organisation: say('организација'),
    all: say('све организације'),
    question: (edition) => say(`питање, ${edition}. издање`),
  };
}

export const sharedWords: Readonly<Record<Language, SharedWords>> = {
  'sr-Cyrl': serbian((cyrillic) => cyrillic),
  'sr-Latn': serbian(cyrillicToLatin),
  en: {
    sheet: 'The course elsewhere',
    fileName: 'course-elsewhere',
    columns: ['By', 'Name', 'Enrolled', 'Took the assessment', 'Passed', 'Average, %'],
    organisation: 'organisation',
    all: 'all organisations',
    question: (edition) => `question, edition ${edition}`,
  },
};
