import { drawText } from './draw-text';
import { PdfFile } from './pdf-file';
import { Pen, type Box } from './pen';
import type { PageWriter } from './tagged-document';
import type { PlacedText } from './text-setting';
import { producer } from './xmp';

interface Page {
  readonly width: number;
  readonly height: number;
}

/**
 * Pages that are made to be printed: what stands on them is neither tagged nor signed, and nothing of a page is held once it is
 * written, however many there are. The first page begins with {@link nextPage}.
 */
export class PaperDocument implements PageWriter {
  private readonly file: PdfFile;
  private readonly pen: Pen;
  private page: Page | undefined;

  constructor({ title, date }: { readonly title: string; readonly date: Date }) {
    this.file = new PdfFile({
      autoFirstPage: false,
      margin: 0,
      pdfVersion: '1.7',
      font: '',
      info: {
        Title: title,
        Creator: producer,
        Producer: producer,
        CreationDate: date,
        ModDate: date,
      },
    });
    this.pen = new Pen(this.file);
  }

  /** Goes on with another page; of the same size where none is said. */
  nextPage(page = this.page): void {
    if (page === undefined) throw new Error('The first page has no size');
    this.page = page;
    this.file.addPage({ size: [page.width, page.height], margin: 0 });
  }

  heading(_level: 1 | 2 | 3, text: readonly PlacedText[]): void {
    this.paragraph(text);
  }

  paragraph(text: readonly PlacedText[]): void {
    text.forEach((line) => drawText(this.file, line));
  }

  link(_target: { readonly url: string }, text: readonly PlacedText[]): void {
    this.paragraph(text);
  }

  list(
    items: readonly {
      readonly mark: readonly PlacedText[];
      readonly text: readonly PlacedText[];
    }[],
  ): void {
    for (const { mark, text } of items) this.paragraph([...mark, ...text]);
  }

  table(rows: readonly (readonly (readonly PlacedText[])[])[]): void {
    rows.flat().forEach((text) => this.paragraph(text));
  }

  figure(_figure: { readonly box: Box }, draw: (pen: Pen) => void): void {
    draw(this.pen);
  }

  artifact(draw: (pen: Pen) => void): void {
    draw(this.pen);
  }

  /** What is written by now, which is then not held any longer. */
  take(): Buffer {
    return this.file.written();
  }

  /** Closes the document and gives the bytes that were not taken. */
  finish(): Buffer {
    return this.file.finish();
  }
}
