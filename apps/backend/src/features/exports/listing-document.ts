import type { Language } from '@svetionik/domain/language/script';
import { drawableText } from '../../platform/pdf/drawable-text';
import type { FontName } from '../../platform/pdf/fonts';
import { TaggedDocument } from '../../platform/pdf/tagged-document';
import { setText, type PlacedText } from '../../platform/pdf/text-setting';
import type { DocumentDescription } from '../../platform/pdf/xmp';
import { belowOrnament, drawPageFrame, foreignLanguage } from '../documents';
import {
  colours,
  edge,
  placeRow,
  sheets,
  type ListingColumn,
  type PlacedRow,
} from './listing-layout';

/** How a list is laid out, and what stands at the edge of each of its pages. */
export interface ListingForm {
  readonly orientation: keyof typeof sheets;
  readonly language: Language;
  readonly columns: readonly ListingColumn[];
  readonly head: string;
  /** The name of the organiser, which gives the ornament of the first page. */
  readonly ornament: string;
  readonly page: (number: number) => string;
}

const texts = {
  title: { font: 'serifLight', size: 32, colour: colours.ink },
  name: { font: 'serifSemibold', size: 14, colour: colours.ink },
  plain: { font: 'sans', size: 10.5, colour: colours.soft },
} as const satisfies Record<string, { font: FontName; size: number; colour: string }>;

const strong = { colour: colours.ink, width: 0.9 };
/** A heading, the head of its table and two short rows. */
const roomOfSection = 96;

const hairline = { colour: colours.soft, width: 0.45 };

/**
 * A list that goes on over pages, its columns headed on each: only the page that is written is held. Each page has a table of its own.
 */
export class ListingDocument {
  private readonly document: TaggedDocument;
  private readonly sheet: (typeof sheets)[keyof typeof sheets];
  private readonly width: number;
  private y = edge.top;
  private pages = 0;
  private rows: PlacedRow[] = [];

  constructor(
    private readonly form: ListingForm,
    description: DocumentDescription,
  ) {
    this.sheet = sheets[form.orientation];
    this.width = this.sheet.width - 2 * edge.side;
    this.document = new TaggedDocument(this.sheet, description);
    this.startPage();
  }

  title(text: string): void {
    this.document.heading(1, this.lines(text, 'title', 14));
  }

  paragraph(text: string, style: 'name' | 'plain' = 'plain'): void {
    this.document.paragraph(this.lines(text, style, style === 'name' ? 10 : 5));
  }

  /** What heads a table, on the same page as its first rows. */
  section(text: string): void {
    if (this.y + roomOfSection > this.lowest) this.nextPage();
    this.paragraph(text, 'name');
  }

  /** A rule across the page, with room about it. */
  rule(): void {
    const y = this.y + 4;
    this.document.artifact((pen) =>
      pen.rule(edge.side, y, this.width, { colour: colours.light, width: 1 }),
    );
    this.y = y + 10;
  }

  row(cells: readonly string[]): void {
    if (this.rows.length === 0) this.openTable();
    let row = this.place('cell', cells);
    if (row.bottom > this.lowest) {
      // a table of which the head alone would stand here begins on the next page
      if (this.rows.length === 1) this.rows = [];
      this.nextPage();
      this.openTable();
      row = this.place('cell', cells);
    }
    this.rows.push(row);
    this.y = row.bottom;
  }

  /** Ends the table, if one has begun, and goes on at the top of another page. */
  nextPage(): void {
    this.endTable();
    this.document.nextPage();
    this.startPage();
  }

  /** Ends the table, if one has begun; what follows stands under it, or on another page where it has no room. */
  endTable(): void {
    const { rows } = this;
    if (rows.length === 0) return;
    this.document.table(rows.map(({ cells }) => cells));
    this.document.artifact((pen) =>
      rows.forEach(({ bottom }, index) =>
        pen.rule(edge.side, bottom, this.width, index === 0 ? strong : hairline),
      ),
    );
    this.rows = [];
  }

  take(): Buffer {
    return this.document.take();
  }

  finish(): Buffer {
    this.endTable();
    return this.document.finish();
  }

  private get lowest(): number {
    return this.sheet.height - edge.bottom;
  }

  private openTable(): void {
    const heading = this.place(
      'heading',
      this.form.columns.map((column) => column.heading),
    );
    this.rows.push(heading);
    this.y = heading.bottom;
  }

  private place(kind: 'heading' | 'cell', cells: readonly string[]): PlacedRow {
    return placeRow(kind, cells, this.form.columns, this.form.language, this.width, this.y);
  }

  private lines(text: string, style: keyof typeof texts, above: number): readonly PlacedText[] {
    const set = this.setLines(text, style, this.y + above);
    const turned = set.lastBaseline > this.lowest;
    if (turned) this.nextPage();
    const shown = turned ? this.setLines(text, style, this.y + above) : set;
    this.y = shown.lastBaseline + texts[style].size * 0.4;
    return shown.placed;
  }

  private setLines(text: string, style: keyof typeof texts, top: number) {
    const { font, size, colour } = texts[style];
    const drawn = drawableText(text, font);
    const frame = {
      x: edge.side,
      baseline: top + size,
      width: this.width,
      align: 'left',
      leading: 1.3,
      steps: [{ size, lines: 20 }],
    } as const;
    return setText(
      [{ text: drawn, font, colour, language: foreignLanguage(drawn, this.form.language) }],
      frame,
    );
  }

  private startPage(): void {
    this.pages += 1;
    const isFirst = this.pages === 1;
    this.y = isFirst ? belowOrnament : edge.top;
    this.document.artifact((pen) => drawPageFrame(pen, this.form.ornament, this.sheet, isFirst));
    const edges = [
      ...(isFirst ? [] : [[this.form.head, 'left', 56] as const]),
      [this.form.page(this.pages), 'right', this.sheet.height - 38] as const,
    ];
    const placed = edges.flatMap(([text, align, baseline]) => {
      const frame = {
        x: edge.side,
        baseline,
        width: this.width,
        align,
        steps: [{ size: 8.5, lines: 1 }],
      } as const;
      return setText(
        [{ text: drawableText(text, 'sans').trimEnd(), font: 'sans', colour: colours.soft }],
        frame,
      ).placed;
    });
    this.document.pageEdge(placed);
  }
}
