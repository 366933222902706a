import { cyrillicToLatin } from '../language/cyrillic-to-latin';
import { formatNumber } from '../language/number-format';
import type { CertificateFacts } from './certificate-facts';

interface Measures {
  readonly hours: string;
  readonly cutScore: string;
}

type Kinds = Readonly<Record<'completion' | 'participation', (measures: Measures) => string>>;

const cyrillic: Kinds = {
  completion: ({ hours, cutScore }) =>
    `Савладани сви модули курса и положен завршни тест, са најмање ${cutScore}%. Трајање у сатима: ${hours}.`,
  participation: ({ hours }) => `Учешће на курсу. Трајање у сатима: ${hours}.`,
};

const cyrillicProgramme: Kinds = {
  completion: () => 'Завршени сви делови које програм тражи.',
  participation: () => 'Учешће у програму.',
};

const englishProgramme: Kinds = {
  completion: () => 'All parts that the programme asks for completed.',
  participation: () => 'Taking part in the programme.',
};

const english: Kinds = {
  completion: ({ hours, cutScore }) =>
    `All modules of the course completed and the final assessment passed, with at least ${cutScore}%. Length in hours: ${hours}.`,
  participation: ({ hours }) => `Taking part in the course. Length in hours: ${hours}.`,
};

/**
 * What a certificate is given for, in a sentence or two that stand without the platform.
 *
 * @param cutScore what the final assessment asks for, in percentage points; of no account for a programme
 * @example
 * criteriaWording({ language: 'en', hours: 6, kind: 'participation' }, 70); // 'Taking part in the course. Length in hours: 6.'
 */
export function criteriaWording(
  {
    language,
    kind,
    hours,
    programme,
  }: Pick<CertificateFacts, 'language' | 'kind' | 'hours' | 'programme'>,
  cutScore: number,
): string {
  const ofCourse = language === 'en' ? english : cyrillic;
  const ofProgramme = language === 'en' ? englishProgramme : cyrillicProgramme;
  const say = (programme === undefined ? ofCourse : ofProgramme)[kind ?? 'completion'];
  const said = say({
    hours: formatNumber(hours, language, 2),
    cutScore: formatNumber(cutScore, language),
  });
  return language === 'sr-Latn' ? cyrillicToLatin(said) : said;
}
