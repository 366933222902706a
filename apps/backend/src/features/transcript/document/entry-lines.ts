import { registerNumber } from '@svetionik/domain/certificates/register';
import { shortDate } from '@svetionik/domain/language/calendar-date';
import { counted } from '@svetionik/domain/language/counted';
import { formatPercent } from '@svetionik/domain/language/number-format';
import type { Language } from '@svetionik/domain/language/script';
import type { Transcript } from '../transcript-reader';
import { transcriptWording } from './transcript-wording';

/** Between facts on a line; no line begins with it. */
export const dot = '\u00a0· ';

/** What the document says of a course: its title, and under it the facts. */
export function courseLines(
  course: Transcript['courses'][number],
  told: ReadonlyMap<string, string>,
  language: Language,
): readonly [string, string] {
  const words = transcriptWording(language);
  const script = language === 'sr-Cyrl' ? 'sr-Cyrl' : 'sr-Latn';
  const facts = [
    course.organiser[script],
    shortDate(course.finishedOn, language),
    ...(course.programme ? [words.programme] : []),
    words.edition(course.edition),
    counted(course.hours, language, words.hours),
    words.result(formatPercent(course.percent, language)),
    ...(course.certificate === null
      ? [told.get(course.enrolment)].filter((words) => words !== undefined)
      : certificateFacts(course.certificate, language)),
    ...(course.points === null ? [] : [counted(course.points, language, words.points)]),
  ];
  return [course.title[script], facts.join(dot)];
}

function certificateFacts(
  certificate: NonNullable<Transcript['courses'][number]['certificate']>,
  language: Language,
): string[] {
  const words = transcriptWording(language);
  const number = registerNumber(certificate, language);
  const named = certificate.participation ? words.participation(number) : words.certificate(number);
  const until =
    certificate.standing === 'valid' && certificate.expiresOn !== null
      ? words.validUntil(shortDate(certificate.expiresOn, language))
      : words.standing[certificate.standing];
  return [`${named}, ${until}`];
}

/** What the document says of a training elsewhere. */
export function trainingLines(
  training: Transcript['trainings'][number],
  language: Language,
): readonly [string, string] {
  const words = transcriptWording(language);
  const facts = [
    training.organiser,
    shortDate(training.finishedOn, language),
    counted(training.hours, language, words.hours),
    counted(training.points, language, words.points),
    ...(training.accreditation === '' ? [] : [training.accreditation]),
    training.state === 'confirmed' ? words.confirmed : words.waiting,
  ];
  return [training.title, facts.join(dot)];
}
