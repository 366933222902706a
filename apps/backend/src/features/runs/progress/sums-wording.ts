import { cyrillicToLatin } from '@svetionik/domain/language/cyrillic-to-latin';
import { plural } from '@svetionik/domain/language/plural';
import type { Language } from '@svetionik/domain/language/script';
import type { Sum } from './summed-groups';

type SummedBy = 'institution' | 'group';

/** The words of a run in numbers as a table and on paper. */
export interface SumsWords {
  readonly title: string;
  readonly fileName: string;
  readonly by: Readonly<Record<SummedBy, string>>;
  readonly within: string;
  readonly measures: Readonly<Record<Exclude<keyof Sum, 'parts'>, string>>;
  readonly unknown: string;
  readonly small: Readonly<Record<SummedBy, (groups: number) => string>>;
  readonly all: string;
  readonly few: string;
  readonly coarse: Readonly<Record<SummedBy, string>>;
  readonly notes: Readonly<Record<SummedBy, string>>;
}

const smallInstitutions = {
  one: 'установа са мало људи',
  few: 'установе са мало људи, заједно',
  other: 'установа са мало људи, заједно',
};
const smallGroups = {
  one: 'мала група',
  few: 'мале групе заједно',
  other: 'малих група заједно',
};

function serbian(language: Language, say: (cyrillic: string) => string): SumsWords {
  return {
    title: say('Напредак у бројевима'),
    fileName: say('напредак-у-бројевима'),
    by: { institution: say('Установа'), group: say('Група') },
    within: say('Припада'),
    measures: {
      people: say('На извођењу'),
      notBegun: say('Нису почели'),
      underWay: say('У току'),
      finished: say('Завршили'),
      late: say('Касне'),
      certified: say('Сертификати'),
    },
    unknown: say('установа није позната'),
    small: {
      institution: (count) => say(`${count} ${plural(count, language, smallInstitutions)}`),
      group: (count) => say(`${count} ${plural(count, language, smallGroups)}`),
    },
    all: say('Сви на извођењу'),
    few: say('На овом извођењу је мање од десет људи, па се бројеви не приказују.'),
    coarse: {
      institution: say(
        'Бројеви су заокружени на пет, а установе са мање од десет људи наведене су заједно с другима.',
      ),
      group: say(
        'Бројеви су заокружени на пет, а групе са мање од десет људи наведене су заједно с другима.',
      ),
    },
    notes: {
      institution: say('У бројеве установе урачунате су и установе које јој припадају.'),
      group: say('Ко је у више група, броји се у свакој.'),
    },
  };
}

export const sumsWords: Readonly<Record<Language, SumsWords>> = {
  'sr-Cyrl': serbian('sr-Cyrl', (cyrillic) => cyrillic),
  'sr-Latn': serbian('sr-Latn', cyrillicToLatin),
  en: {
    title: 'Progress in numbers',
    fileName: 'progress-in-numbers',
    by: { institution: 'Institution', group: 'Group' },
    within: 'Belongs to',
    measures: {
      people: 'On the run',
      notBegun: 'Not begun',
      underWay: 'In progress',
      finished: 'Finished',
      late: 'Late',
      certified: 'Certificates',
    },
    unknown: 'institution not known',
    small: {
      institution: (count) =>
        count === 1
          ? '1 institution with few people'
          : `${count} institutions with few people, together`,
      group: (count) =>
        count === 1 ? '1 group of few people' : `${count} groups of few people, together`,
    },
    all: 'Everybody on the run',
    few: 'There are fewer than ten people on this run, so no numbers are shown.',
    coarse: {
      institution:
        'Numbers are rounded to the nearest five, and institutions with fewer than ten people are counted together with others.',
      group:
        'Numbers are rounded to the nearest five, and groups of fewer than ten people are counted together with others.',
    },
    notes: {
      institution:
        'The numbers of an institution include those of the institutions that belong to it.',
      group: 'People in several groups are counted in each.',
    },
  },
};
