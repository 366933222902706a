import { longDate } from '../language/calendar-date';
import type { CertificateFacts, EnglishSide } from './certificate-facts';
import { rowFacts, type RowFact } from './certificate-text';
import { framedWording } from './framed-wording';
import { profileLabel } from './profile-labels';

/**
 * The labelled facts of a framed certificate in their order. What belongs together stands together: the edition after the
 * duration, and how the course was held between the town and the day, at the end.
 *
 * @throws RangeError when `issuedOn` or `expiresOn` is no calendar date
 * @example
 * gridFacts(facts).map(({ label }) => label); // ['oblast', 'trajanje', 'rezultat', 'mesto i datum']
 */
export function gridFacts(facts: CertificateFacts): RowFact[] {
  const { language } = facts;
  const words = framedWording[language];
  const row = rowFacts(facts);
  const place = row.find(
    ({ field, label }) => field === 'place' && label === profileLabel('place', language),
  );
  const hasHours = row.some(({ field }) => field === 'hours');
  const kept = row.flatMap((fact) => {
    if (fact === place || fact.field === 'issuedOn') return [];
    if (fact.field === 'edition' && hasHours) return [];
    if (fact.field !== 'hours') return [fact];
    return [{ ...fact, value: `${fact.value}, ${words.edition(facts.edition)}` }];
  });
  const parts = [
    facts.organiserPlace,
    place?.value,
    longDate(facts.issuedOn, language, 'genitive'),
  ].filter((part) => part !== undefined && part.trim() !== '');
  return [
    ...kept,
    {
      field: 'organiserPlace',
      value: parts.join(', '),
      label: words.placeAndDate,
      labelField: 'organiserPlace',
    },
  ];
}

/**
 * The facts as one who reads no Serbian is told them, where the document says them in both languages.
 *
 * @example
 * inEnglish(facts, english).language; // 'en'
 */
export function inEnglish(facts: CertificateFacts, english: EnglishSide): CertificateFacts {
  const { profile: _serbian, english: _side, ...same } = facts;
  return { ...same, ...english, language: 'en' };
}
