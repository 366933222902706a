import { shortDate } from '@svetionik/domain/language/calendar-date';
import { formatNumber } from '@svetionik/domain/language/number-format';
import type { Language } from '@svetionik/domain/language/script';
import { languageTags } from '../../documents';
import { ListingDocument } from '../../exports';
import { progressWords } from './progress-wording';
import type { RunSums } from './run-sums.service';
import type { Sum } from './summed-groups';
import { measures, SumsTable } from './sums-table';
import { sumsWords } from './sums-wording';

/** A run in numbers to be printed; parts are numbered, and named above the table. */
export function writeSumsPaper(
  sums: RunSums,
  by: 'institution' | 'group',
  { title, now }: { readonly title: string; readonly now: Date },
  language: Language,
): Buffer {
  const table = new SumsTable(sums, by, language);
  const words = sumsWords[language];
  const { run, modules, all } = sums;
  const paper = openPaper(sums, { by, title, now }, language);
  const day = (date: string) => shortDate(date, language);
  paper.title(table.inScript(run.subject));
  paper.paragraph(`${title}, ${day(run.startsOn)} – ${day(run.endsOn)}`, 'name');
  paper.paragraph(progressWords[language].asOf(day(run.asOf)));
  modules.forEach((module, place) => paper.paragraph(`${place + 1}. ${table.inScript(module)}`));
  paper.rule();
  if (all === null) {
    paper.paragraph(words.few);
    return paper.finish();
  }
  for (const row of sums.rows)
    paper.row([`${'– '.repeat(row.level)}${table.nameOf(row)}`, ...tell(row.sum, language)]);
  paper.row([words.all, ...tell(all, language)]);
  paper.endTable();
  if (!sums.exact) paper.paragraph(words.coarse[by]);
  paper.paragraph(words.notes[by]);
  return paper.finish();
}

function tell(sum: Sum, language: Language): string[] {
  return [...measures.map((measure) => sum[measure]), ...sum.parts].map((number) =>
    formatNumber(number, language),
  );
}

function openPaper(
  { run, modules }: RunSums,
  {
    by,
    title,
    now,
  }: { readonly by: 'institution' | 'group'; readonly title: string; readonly now: Date },
  language: Language,
): ListingDocument {
  const words = sumsWords[language];
  const subject = run.subject[language === 'sr-Cyrl' ? 'sr-Cyrl' : 'sr-Latn'];
  return new ListingDocument(
    {
      orientation: 'landscape',
      language,
      columns: [
        { heading: words.by[by], share: 40 },
        ...measures.map((measure) => ({ heading: words.measures[measure], share: 11 })),
        ...modules.map((_, place) => ({
          heading: String(place + 1),
          share: Math.min(7, 60 / modules.length),
        })),
      ],
      head: `${subject} · ${title}`,
      ornament: title,
      page: progressWords[language].page,
    },
    {
      title: `${words.title}: ${subject}`,
      author: title,
      subject: words.title,
      keywords: title,
      language: languageTags[language],
      date: now,
    },
  );
}
