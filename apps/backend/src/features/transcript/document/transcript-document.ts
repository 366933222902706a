import { longDate, shortDate } from '@svetionik/domain/language/calendar-date';
import { counted } from '@svetionik/domain/language/counted';
import { formatNumber } from '@svetionik/domain/language/number-format';
import type { Language } from '@svetionik/domain/language/script';
import { TaggedDocument } from '../../../platform/pdf/tagged-document';
import { demonstrationTitle, languageTags } from '../../documents';
import type { Transcript } from '../transcript-reader';
import { courseLines, dot, trainingLines } from './entry-lines';
import { sheet, TextFlow, type Column, type Line } from './text-flow';
import { transcriptWording } from './transcript-wording';

const ink = '#17233a';
const soft = '#4a5468';
const light = '#c98a1b';

const styles = {
  title: { font: 'serifLight', size: 34, colour: ink },
  name: { font: 'serifSemibold', size: 20, colour: ink },
  section: { font: 'serifSemibold', size: 15, colour: ink },
  entry: { font: 'serifSemibold', size: 11.5, colour: ink },
  plain: { font: 'sans', size: 10.5, colour: ink },
  soft: { font: 'sans', size: 10, colour: soft },
  head: { font: 'label', size: 9.4, colour: soft },
  cell: { font: 'sans', size: 10, colour: ink },
} as const satisfies Record<string, Omit<Line, 'text'>>;

const yearColumns = {
  year: { from: 0, share: 0.3, align: 'left' },
  has: { from: 0.3, share: 0.12, align: 'right' },
  asked: { from: 0.42, share: 0.12, align: 'right' },
  standing: { from: 0.58, share: 0.42, align: 'left' },
} as const satisfies Record<string, Column>;

type Licence = NonNullable<Transcript['licence']>;

interface Printing {
  readonly language: Language;
  /** Where the learner is in courses, by enrolment: said of those without a certificate. */
  readonly told: ReadonlyMap<string, string>;
  readonly now: Date;
  readonly isDemonstration?: boolean;
}

/** Writes a transcript as a document. The same transcript, words and instant give the same bytes. */
export function renderTranscript(
  transcript: Transcript,
  { language, told, now, isDemonstration = false }: Printing,
): Buffer {
  const words = transcriptWording(language);
  const title = demonstrationTitle(words.title, language, isDemonstration);
  const name = transcript.name?.[language === 'sr-Cyrl' ? 'cyrillic' : 'latin'] ?? words.unnamed;
  const document = new TaggedDocument(sheet, {
    title,
    author: name,
    subject: title,
    keywords: transcript.today,
    language: languageTags[language],
    date: now,
  });
  const flow = new TextFlow(
    document,
    language,
    (page) => `${title} · ${shortDate(transcript.today, language)} · ${words.page(page)}`,
  );
  writeHead(flow, { title, name, today: transcript.today }, language);
  if (transcript.licence !== null) writeLicence(flow, transcript.licence, language);
  writeEntries(
    flow,
    words.courses,
    transcript.courses.map((course) => courseLines(course, told, language)),
    words.noCourses,
  );
  writeTrainings(flow, transcript.trainings, language);
  flow.rule(light, 18);
  flow.paragraph([{ ...styles.soft, text: words.note }], 8);
  return document.finish();
}

interface Head {
  readonly title: string;
  readonly name: string;
  readonly today: string;
}

function writeHead(flow: TextFlow, { title, name, today }: Head, language: Language): void {
  const words = transcriptWording(language);
  const day = longDate(today, language, 'genitive');
  flow.heading(1, { ...styles.title, text: title }, 0);
  flow.paragraph([{ ...styles.name, text: name }], 10);
  flow.paragraph([{ ...styles.soft, text: words.asOf(day) }], 2);
  flow.rule(light, 12);
}

/** What was refused, or has no evidence yet, is not shown. */
function writeTrainings(
  flow: TextFlow,
  trainings: Transcript['trainings'],
  language: Language,
): void {
  const shown = trainings.filter(({ state }) => state === 'confirmed' || state === 'waiting');
  if (shown.length === 0) return;
  const lines = shown.map((training) => trainingLines(training, language));
  writeEntries(flow, transcriptWording(language).trainings, lines, '');
}

function writeEntries(
  flow: TextFlow,
  heading: string,
  entries: readonly (readonly [string, string])[],
  none: string,
): void {
  flow.heading(2, { ...styles.section, text: heading }, 22);
  if (entries.length === 0) flow.paragraph([{ ...styles.plain, text: none }], 6);
  for (const [title, facts] of entries) {
    flow.paragraph(
      [
        { ...styles.entry, text: title },
        { ...styles.soft, text: facts },
      ],
      9,
    );
  }
}

function writeLicence(flow: TextFlow, { rule, standing }: Licence, language: Language): void {
  const words = transcriptWording(language);
  const day = (date: string): string => shortDate(date, language);
  flow.heading(2, { ...styles.section, text: words.licence }, 22);
  flow.paragraph(
    [
      { ...styles.entry, text: rule.title[language === 'sr-Cyrl' ? 'sr-Cyrl' : 'sr-Latn'] },
      { ...styles.soft, text: words.period(day(standing.from), day(standing.to)) },
    ],
    6,
  );
  writePoints(flow, standing, language);
  flow.table(...yearTable(rule, standing, language), 10);
}

/** What there is in all and of approved programmes, and what is missing. */
function writePoints(flow: TextFlow, standing: Licence['standing'], language: Language): void {
  const words = transcriptWording(language);
  const points = (count: number): string => counted(count, language, words.points);
  const number = (count: number): string => formatNumber(count, language, 2);
  flow.paragraph(
    [{ ...styles.plain, text: words.inAll(number(standing.points), points(standing.required)) }],
    6,
  );
  if (standing.approved.required > 0)
    flow.paragraph(
      [
        {
          ...styles.plain,
          text: words.approved(
            number(standing.approved.points),
            points(standing.approved.required),
          ),
        },
      ],
      2,
    );
  const missing = Math.max(standing.missing, standing.approved.missing);
  flow.paragraph(
    [
      {
        ...styles.plain,
        text:
          missing > 0
            ? words.missing(points(missing), shortDate(standing.to, language))
            : words.enough,
      },
    ],
    2,
  );
}

/** The years of the period, one a row: what there is, what is asked for where the rule asks for something each year, and how it stands. */
function yearTable(
  { pointsEachYear }: Licence['rule'],
  { years }: Licence['standing'],
  language: Language,
): readonly [Column[], Line[][]] {
  const words = transcriptWording(language);
  const points = (count: number): string => counted(count, language, words.points);
  const day = (date: string): string => shortDate(date, language);
  const asked = pointsEachYear !== null;
  const columns = [
    yearColumns.year,
    yearColumns.has,
    ...(asked ? [yearColumns.asked] : []),
    yearColumns.standing,
  ];
  const head = [
    words.table.year,
    words.table.has,
    ...(asked ? [words.table.asked] : []),
    words.table.standing,
  ];
  const rows = years.map((year) => {
    const short = year.missing > 0 ? words.short[year.state](points(year.missing)) : '';
    const standing = [words.year[year.state], short, words.leave[year.leave]]
      .filter((fact) => fact !== '')
      .join(dot);
    const numbers = [year.points, ...(asked ? [year.required] : [])].map((count) =>
      formatNumber(count, language, 2),
    );
    return [`${day(year.from)} – ${day(year.to)}`, ...numbers, standing];
  });
  const styled =
    (style: Omit<Line, 'text'>) =>
    (text: string): Line => ({ ...style, text });
  return [
    columns,
    [head.map(styled(styles.head)), ...rows.map((row) => row.map(styled(styles.cell)))],
  ];
}
