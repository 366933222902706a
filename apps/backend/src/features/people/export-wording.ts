import type { Track } from '@svetionik/domain/content/track';
import type { PeopleColumn } from '@svetionik/domain/people/people-columns';
import type { SeenCourseState } from '@svetionik/domain/people/course-state';

/** The words of the list of people as a table; Latin comes from Cyrillic. */
export interface ExportWords {
  readonly sheet: string;
  readonly fileName: string;
  readonly surname: string;
  readonly given: string;
  readonly access: string;
  readonly blocked: string;
  readonly unconfirmed: string;
  readonly notEnrolled: string;
  readonly columns: Readonly<Record<PeopleColumn, string>>;
  readonly professions: Readonly<Record<Track, string>>;
  readonly states: Readonly<Record<SeenCourseState, string>>;
  readonly lessons: (done: number, total: number) => string;
}

export const serbian: ExportWords = {
  sheet: 'Људи',
  fileName: 'људи',
  surname: 'Презиме',
  given: 'Име',
  access: 'Приступ',
  blocked: 'блокиран',
  unconfirmed: 'адреса није потврђена',
  notEnrolled: 'није на курсу',
  columns: {
    email: 'Е-пошта',
    institution: 'Установа',
    profession: 'Професија',
    course: 'Курс',
    roles: 'Улоге',
    lastActive: 'Последња активност',
    since: 'У организацији од',
  },
  professions: {
    police: 'Полиција',
    health: 'Здравство',
    prosecution: 'Тужилаштво',
    education: 'Просвета',
    media: 'Медији',
  },
  states: {
    'not-started': 'није започето',
    'under-way': 'у току',
    'awaiting-assessment': 'чека завршни тест',
    'being-marked': 'чека оцену',
    failed: 'није положено',
    passed: 'положено',
  },
  lessons: (done, total) => `у току: ${done} од ${total}`,
};

export const english: ExportWords = {
  sheet: 'People',
  fileName: 'people',
  surname: 'Surname',
  given: 'Given name',
  access: 'Access',
  blocked: 'blocked',
  unconfirmed: 'address not confirmed',
  notEnrolled: 'not in the course',
  columns: {
    email: 'Email',
    institution: 'Institution',
    profession: 'Profession',
    course: 'Course',
    roles: 'Roles',
    lastActive: 'Last active',
    since: 'In the organisation since',
  },
  professions: {
    police: 'Police',
    health: 'Health',
    prosecution: 'Prosecution',
    education: 'Education',
    media: 'Media',
  },
  states: {
    'not-started': 'not started',
    'under-way': 'in progress',
    'awaiting-assessment': 'before the final assessment',
    'being-marked': 'being marked',
    failed: 'not passed',
    passed: 'passed',
  },
  lessons: (done, total) => `in progress: ${done} of ${total}`,
};
