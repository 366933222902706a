import { longDate } from '../language/calendar-date';
import { formatNumber, formatPercent } from '../language/number-format';
import { plural, type PluralForms } from '../language/plural';
import type { Language } from '../language/script';
import type { CertificateFacts, PrintedField } from './certificate-facts';
import { certificateWording } from './certificate-wording';
import { kindWording } from './kind-wording';

/** A fact that the document labels: what it is, and under it what it means; and which of the facts decide about both. */
export interface RowFact {
  readonly field: PrintedField;
  readonly value: string;
  readonly label: string;
  readonly labelField: PrintedField;
}

/**
 * The sentence that the holder's name begins and the course's title ends, with the space before the title.
 *
 * @example
 * completion(facts); // 'uspešno je završila kurs '
 */
export function completion(facts: CertificateFacts): string {
  return `${kindWording(facts).sentence[facts.holderForm]} `;
}

/**
 * The title of the course in the quotation marks of the language.
 *
 * @example
 * quotedCourse(facts); // '„Prvi razgovor“'
 */
export function quotedCourse({ language, courseTitle }: CertificateFacts): string {
  const [open, close] = certificateWording[language].quotes;
  return `${open}${courseTitle}${close}`;
}

/**
 * What the organiser and whoever stands beside it are called: the organiser of an accredited programme is named as such, because an
 * authority recognises the document by it, and the one in whose register it stands is its issuer then.
 *
 * @example
 * issuerLabels(facts); // { organiserName: 'organizator', partnerName: 'partner' }
 */
export function issuerLabels({
  language,
  profile,
}: CertificateFacts): Readonly<Record<'organiserName' | 'partnerName', string>> {
  const { labels } = certificateWording[language];
  return profile?.partnerRole === undefined
    ? labels
    : { organiserName: labels.issuer, partnerName: labels.programmeOrganiser };
}

/**
 * The labelled facts in the order of the document: field, edition and what the profile asks for, then the day over
 * the place, and how long it is valid. Without a profile they are duration and result beside field and edition. What
 * confirms participation says neither result nor points.
 *
 * @throws RangeError when `issuedOn` or `expiresOn` is no calendar date
 * @example
 * rowFacts(facts).map(({ value }) => value); // ['Policija', '2 sata', '2.', '92%', '5. marta 2026. godine']
 */
export function rowFacts(facts: CertificateFacts): RowFact[] {
  const { language, organiserPlace, expiresOn } = facts;
  const asked: LabelledFact[] = facts.profile
    ? [track(facts), edition(facts), ...facts.profile.details]
    : usualFacts(facts);
  const row = asked.filter(
    ({ field }) => facts.kind !== 'participation' || !earned.includes(field),
  );
  const day = (date: string) => longDate(date, language, 'genitive');
  return [
    ...row.map(labelledByItself),
    {
      field: 'issuedOn',
      value: day(facts.issuedOn),
      label: organiserPlace,
      labelField: 'organiserPlace',
    },
    ...(expiresOn === undefined
      ? []
      : [
          labelledByItself({
            field: 'expiresOn',
            value: day(expiresOn),
            label: certificateWording[language].labels.expiresOn,
          }),
        ]),
  ];
}

/**
 * How long a part of the programme takes, as the document says it whenever it is drawn.
 *
 * @example
 * programmeDuration(90, facts); // '1,5 sat'
 * programmeDuration(150, facts); // '2,5 sata'
 * programmeDuration(80, facts); // '1 sat 20 min'
 */
export function programmeDuration(minutes: number, facts: HowSaid): string {
  if (minutes >= 60 && minutes % 30 === 0) return duration(minutes / 60, facts);
  const { language } = facts;
  const whole = Math.floor(minutes / 60);
  const rest = `${formatNumber(minutes % 60, language)} ${certificateWording[language].minutes}`;
  return whole === 0 ? rest : `${duration(whole, facts)} ${rest}`;
}

/**
 * Where the certificate is checked, with the address as a person types it.
 *
 * @example
 * checkLine(facts); // 'Provera: svetionik.example/v/7K3MQ2V9XH4T0B5D'
 */
export function checkLine({ language, checkUrl }: CertificateFacts): string {
  return `${certificateWording[language].check}: ${checkUrl.replace(/^https?:\/\//u, '')}`;
}

type HowSaid = Pick<CertificateFacts, 'language' | 'design'>;
type LabelledFact = Omit<RowFact, 'labelField'>;

const earned: readonly PrintedField[] = ['resultPercent', 'result', 'points'];

function usualFacts(facts: CertificateFacts): LabelledFact[] {
  const { labels } = certificateWording[facts.language];
  return [
    track(facts),
    { field: 'hours', value: duration(facts.hours, facts), label: labels.hours },
    edition(facts),
    {
      field: 'resultPercent',
      value: formatPercent(facts.resultPercent, facts.language, 1),
      label: labels.resultPercent,
    },
  ];
}

function track(facts: CertificateFacts): LabelledFact {
  return {
    field: 'track',
    value: facts.track,
    label: certificateWording[facts.language].labels.track,
  };
}

function edition({ edition: number, language, programme }: CertificateFacts): LabelledFact {
  const value = language === 'en' ? String(number) : `${number}.`;
  const { labels } = certificateWording[language];
  const label = programme === undefined ? labels.edition : labels.programmeEdition;
  return { field: 'edition', value, label };
}

function duration(hours: number, { language, design }: HowSaid): string {
  const forms = certificateWording[language].hours;
  const isAsBefore = hours % 1 === 0.5 && design?.halves === undefined;
  const noun = isAsBefore ? earlierForm(hours, language, forms) : plural(hours, language, forms);
  return `${formatNumber(hours, language, 1)} ${noun}`;
}

/** As halves were printed when nothing was frozen of them: after one and none as any other fraction. */
function earlierForm(hours: number, language: Language, forms: PluralForms): string {
  return plural(Math.floor(hours), language, { ...forms, one: forms.other });
}

function labelledByItself({ field, value, label }: LabelledFact): RowFact {
  return { field, value, label, labelField: field };
}
