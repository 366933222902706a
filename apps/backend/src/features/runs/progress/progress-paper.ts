import { shortDate } from '@svetionik/domain/language/calendar-date';
import type { Language, TextInScripts } from '@svetionik/domain/language/script';
import { partName } from '@svetionik/domain/language/surname';
import { languageTags } from '../../documents';
import { ListingDocument } from '../../exports';
import type { Participant } from '../participant-view';
import { progressWords, sayCertificate, sayState } from './progress-wording';

/** What stands above the list. */
export interface PaperTitle {
  readonly subject: TextInScripts;
  readonly run: string;
  readonly organiser: TextInScripts | null;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly today: string;
  readonly now: Date;
}

/** So many rows are written before what is written is handed on. */
const rowsTogether = 100;

/** The people of a run to be printed; parts are numbered, and named above the list. */
export async function* writePaper(
  title: PaperTitle,
  language: Language,
  modules: readonly TextInScripts[],
  people: AsyncIterable<Participant>,
): AsyncGenerator<Buffer> {
  const words = progressWords[language];
  const say = (text: TextInScripts) => text[language === 'sr-Cyrl' ? 'sr-Cyrl' : 'sr-Latn'];
  const paper = openPaper(title, language, modules.length);
  paper.title(say(title.subject));
  paper.paragraph(
    `${title.run}, ${shortDate(title.startsOn, language)} – ${shortDate(title.endsOn, language)}`,
    'name',
  );
  paper.paragraph(words.asOf(shortDate(title.today, language)));
  modules.forEach((module, place) => paper.paragraph(`${place + 1}. ${say(module)}`));
  paper.rule();
  let count = 0;
  for await (const person of people) {
    paper.row(rowOf(person, language, modules.length));
    count += 1;
    if (count % rowsTogether === 0) yield paper.take();
  }
  paper.endTable();
  paper.paragraph(words.all(count));
  yield paper.finish();
}

function openPaper(
  { subject, run, organiser, now }: PaperTitle,
  language: Language,
  parts: number,
): ListingDocument {
  const { columns, page, title } = progressWords[language];
  const script = language === 'sr-Cyrl' ? 'sr-Cyrl' : 'sr-Latn';
  const author = organiser?.[script] ?? run;
  return new ListingDocument(
    {
      orientation: 'landscape',
      language,
      columns: [
        { heading: columns.name, share: 34 },
        ...Array.from({ length: parts }, (_, place) => ({
          ...{ heading: String(place + 1), share: Math.min(7, 60 / parts) },
        })),
        { heading: columns.attempts, share: 11 },
        { heading: columns.lastActive, share: 13 },
        { heading: columns.state, share: 16 },
        { heading: columns.certificate, share: 13 },
      ],
      head: `${subject[script]} · ${run}`,
      ornament: author,
      page,
    },
    {
      title: `${title}: ${subject[script]}`,
      author,
      subject: title,
      keywords: run,
      language: languageTags[language],
      date: now,
    },
  );
}

function rowOf(person: Participant, language: Language, parts: number): string[] {
  const script = language === 'sr-Cyrl' ? 'sr-Cyrl' : 'sr-Latn';
  const { partStates } = progressWords[language];
  const name = person.name === null ? undefined : partName(person.name);
  const who =
    name === undefined ? person.email : `${name.surname[script]} ${name.given[script]}`.trim();
  return [
    person.institution === null ? who : `${who}, ${person.institution[script]}`,
    ...Array.from({ length: parts }, (_, place) => {
      const part = person.parts[place];
      if (part === undefined || part === null || (part.done === 0 && part.state !== 'under-way'))
        return '–';
      return part.state === null ? `${part.done}/${part.total}` : partStates[part.state];
    }),
    String(person.attempts),
    person.lastActiveOn === null ? '–' : shortDate(person.lastActiveOn, language),
    sayState(progressWords[language], person),
    person.certificate === null ? '–' : sayCertificate(progressWords[language], person.certificate),
  ];
}
