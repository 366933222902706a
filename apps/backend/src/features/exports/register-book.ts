import { Inject, Injectable } from '@nestjs/common';
import { shortDate } from '@svetionik/domain/language/calendar-date';
import type { Language } from '@svetionik/domain/language/script';
import { csvLines } from '@svetionik/formats';
import { createHash } from 'node:crypto';
import { Transactions } from '../../platform/database/transactions';
import { DEMONSTRATION } from '../../platform/demonstration/demonstration.module';
import { findIssueDate } from '../organisations';
import { demonstrationTitle, languageTags } from '../documents';
import {
  type ExportedRow,
  findRegisterOrganiser,
  registerCells,
  registerHead,
  RegisterReader,
} from '../registry';
import { bookWording } from './book-wording';
import type { ExportRequest } from './exports.queries';
import { ListingDocument } from './listing-document';

type BookRequest = Extract<ExportRequest, { kind: 'register-book' }>;

/** How wide the columns are: number, holder, course, day of issue, state. The organiser stands on the title page. */
const shares = [13, 22, 34, 12, 19] as const;

/** After so many rows, what is written is handed on. */
const rowsTogether = 100;

/** A register as a book: a title page, every number from the first to the last, and the hash of the listing. */
@Injectable()
export class RegisterBook {
  constructor(
    private readonly transactions: Transactions,
    private readonly reader: RegisterReader,
    @Inject(DEMONSTRATION) private readonly isDemonstration: boolean,
  ) {}

  async *write(
    organisationId: string,
    { organiser, year, language }: BookRequest,
    now: Date,
  ): AsyncGenerator<Buffer> {
    const actor = { kind: 'system', organisationId } as const;
    const { owner, today } = await this.transactions.reading(actor, async (transaction) => ({
      owner: await findRegisterOrganiser(transaction, organisationId, organiser),
      today: (await findIssueDate(transaction, organisationId, now)).date,
    }));
    const script = language === 'sr-Cyrl' ? 'sr-Cyrl' : 'sr-Latn';
    const title = bookWording[language].register(year);
    const book = openBook({
      title: demonstrationTitle(title, language, this.isDemonstration),
      organiser: owner?.name[script] ?? '',
      designation: owner?.designation ?? '',
      year,
      language,
      today,
      now,
    });
    const listing = createHash('sha256').update(`\uFEFF${csvLines([registerHead(language)])}`);
    let count = 0;
    for await (const line of this.reader.read(actor, {
      organisationId,
      organiserId: organiser,
      year,
    })) {
      const cells = registerCells(line, language, today);
      listing.update(csvLines([cells]));
      book.row(bookRow(line, cells, language));
      count += 1;
      if (count % rowsTogether === 0) yield book.take();
    }
    closeBook(book, language, count, listing.digest('hex'));
    yield book.finish();
  }
}

interface Title {
  readonly title: string;
  readonly organiser: string;
  readonly designation: string;
  readonly year: number;
  readonly language: Language;
  readonly today: string;
  readonly now: Date;
}

function openBook({
  title,
  organiser,
  designation,
  year,
  language,
  today,
  now,
}: Title): ListingDocument {
  const words = bookWording[language];
  const [number = '', holder = '', course = '', , issuedOn = '', state = ''] =
    registerHead(language);
  const columns = [number, holder, course, issuedOn, state].map((heading, place) => ({
    heading,
    share: shares[place] ?? 1,
  }));
  const head = `${organiser} · ${title}`;
  const book = new ListingDocument(
    { orientation: 'portrait', language, columns, head, ornament: organiser, page: words.page },
    {
      title,
      author: organiser,
      subject: title,
      keywords: String(year),
      language: languageTags[language],
      date: now,
    },
  );
  book.title(title);
  book.paragraph(organiser, 'name');
  if (designation !== '') book.paragraph(words.designation(designation));
  book.rule();
  book.paragraph(words.asOf(shortDate(today, language)));
  book.paragraph(words.numbers);
  book.nextPage();
  return book;
}

/** A number that replaces another says so beside its state; what confirms participation only, or is for a programme, beside its title. */
function bookRow(
  { kind, entry }: Pick<ExportedRow, 'kind' | 'entry'>,
  [
    number = '',
    holder = '',
    course = '',
    ,
    issuedOn = '',
    state = '',
    replaces = '',
    document = '',
  ]: readonly string[],
  language: Language,
): string[] {
  return [
    number,
    holder,
    kind === 'participation' || entry.programme === true ? `${course} (${document})` : course,
    issuedOn === '' ? '' : shortDate(issuedOn, language),
    replaces === '' ? state : `${state}; ${bookWording[language].replaces(replaces)}`,
  ];
}

function closeBook(book: ListingDocument, language: Language, count: number, hash: string): void {
  const words = bookWording[language];
  book.endTable();
  book.paragraph(words.all(count));
  book.paragraph(words.hash(hash.match(/.{8}/gu)?.join(' ') ?? hash));
}
