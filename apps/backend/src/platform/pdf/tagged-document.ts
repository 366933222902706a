import { attachFile, type AttachedFile } from './attached-file';
import { drawText } from './draw-text';
import { PdfaFile, pdfString } from './pdfa-file';
import { Pen, type Box } from './pen';
import { addSignatureField, signFile, type SignatureField } from './signature/signature-field';
import type { LinkTarget, PlacedText } from './text-setting';
import type { DocumentDescription } from './xmp';

type Element = PDFKit.PDFStructureElement;

/** What a page is filled with, whether or not it can be read aloud. */
export type PageWriter = Pick<
  TaggedDocument,
  'heading' | 'paragraph' | 'link' | 'list' | 'table' | 'figure' | 'artifact' | 'nextPage'
>;

/**
 * A document that people and machines can read: whatever is put on it is either tagged, in the order
 * of reading, or marked as decoration; each element is whole before the next page begins. Positions are points
 * from the upper left corner.
 */
export class TaggedDocument {
  private readonly file: PdfaFile;
  private readonly root: Element;
  private readonly pen: Pen;
  /** What is written belongs to it. */
  private place: Element;
  private signature:
    | { readonly reference: PDFKit.PDFKitReference; readonly field: SignatureField }
    | undefined;

  constructor(
    page: { readonly width: number; readonly height: number },
    description: DocumentDescription,
  ) {
    this.file = new PdfaFile(page, description);
    this.pen = new Pen(this.file);
    this.root = this.file.struct('Document');
    this.file.addStructure(this.root);
    this.place = this.root;
  }

  heading(level: 1 | 2 | 3, text: readonly PlacedText[]): void {
    this.textElement(`H${level}`, text);
  }

  paragraph(text: readonly PlacedText[]): void {
    this.textElement('P', text);
  }

  /** A paragraph that is one link; `title` says where it leads. */
  link(target: LinkTarget, text: readonly PlacedText[]): void {
    this.paragraph(text.map((line) => ({ ...line, link: target })));
  }

  /** What `write` puts on pages, however many, belongs to one element. */
  within(type: 'P' | 'BlockQuote' | 'L' | 'LI' | 'LBody', write: () => void): void {
    const outer = this.place;
    this.place = this.open(type, outer);
    write();
    this.place.end();
    this.place = outer;
  }

  /** Text of the element that is being written. */
  text(text: readonly PlacedText[]): void {
    this.addText(this.place, text);
  }

  /** The mark of an entry of a list. */
  mark(text: readonly PlacedText[]): void {
    this.textElement('Lbl', text);
  }

  /** A list whose marks are read as such. */
  list(
    items: readonly {
      readonly mark: readonly PlacedText[];
      readonly text: readonly PlacedText[];
    }[],
  ): void {
    const list = this.open('L', this.root);
    for (const { mark, text } of items) {
      const item = this.open('LI', list);
      this.addText(this.open('Lbl', item), mark);
      this.addText(this.open('LBody', item), text);
    }
    list.end();
  }

  /** A table; its first row heads the columns, and the first cell of each other row heads that row. */
  table(rows: readonly (readonly (readonly PlacedText[])[])[]): void {
    const table = this.open('Table', this.root);
    rows.forEach((cells, rowIndex) => {
      const row = this.open('TR', table);
      cells.forEach((text, index) => {
        const scope = rowIndex === 0 ? 'Column' : index === 0 ? 'Row' : undefined;
        this.addText(this.open(scope ? 'TH' : 'TD', row, { ...(scope && { scope }) }), text);
      });
    });
    table.end();
  }

  /** A picture with the words that stand for it. */
  figure(figure: { readonly alt: string; readonly box: Box }, draw: (pen: Pen) => void): void {
    const { x, y, width, height } = figure.box;
    const bbox: [number, number, number, number] = [x, y, x + width, y + height];
    const element = this.file.struct('Figure', { alt: figure.alt, bbox });
    this.root.add(element);
    element.add(() => draw(this.pen));
    element.end();
  }

  /** The place of a signature within the file; the document is signed with its key when it is finished. */
  sign(field: SignatureField): void {
    const form = this.open('Form', this.root);
    this.signature = { reference: addSignatureField(this.file, form, field), field };
    form.end();
  }

  /** A file that travels inside the document. */
  attach(attached: AttachedFile): void {
    attachFile(this.file, attached);
  }

  /** Decoration, which is not read aloud. */
  artifact(draw: (pen: Pen) => void): void {
    this.file.markContent('Artifact', { type: 'Layout' });
    draw(this.pen);
    this.file.endMarkedContent();
  }

  /** What stands at the edge of each page, and is not read aloud. */
  pageEdge(text: readonly PlacedText[]): void {
    this.file.markContent('Artifact', { type: 'Pagination' });
    text.forEach((line) => drawText(this.file, line));
    this.file.endMarkedContent();
  }

  /** Goes on at the top of another page of the same size. */
  nextPage(): void {
    this.file.addPage();
  }

  /** What of an unsigned document is written by now, which is then not held any longer. */
  take(): Buffer {
    return this.file.written();
  }

  /** Closes the document and gives its bytes, or those that were not taken. */
  finish(): Buffer {
    this.root.end();
    const bytes = this.file.finish();
    return this.signature
      ? signFile(bytes, this.signature.reference.offset, this.signature.field.key)
      : bytes;
  }

  private textElement(type: string, text: readonly PlacedText[]): void {
    const element = this.open(type, this.place);
    this.addText(element, text);
    element.end();
  }

  private open(
    type: string,
    parent: Element,
    options: PDFKit.Mixins.StructureElementOptions = {},
  ): Element {
    const element = this.file.struct(type, options);
    parent.add(element);
    return element;
  }

  private addText(element: Element, text: readonly PlacedText[]): void {
    for (const { of: link, lines } of alike(text, (line) => line.link)) {
      if (link === undefined) this.addSpans(element, lines);
      else this.addLink(element, link, lines);
    }
  }

  private addLink(element: Element, { url, title }: LinkTarget, text: readonly PlacedText[]): void {
    const link = this.open('Link', element);
    this.addSpans(link, text);
    for (const { x, baseline, size, width } of text) {
      const options = { structParent: link, Contents: pdfString(title) };
      this.file.link(x, baseline - size, width, size * 1.3, url, options);
    }
    link.end();
  }

  private addSpans(element: Element, text: readonly PlacedText[]): void {
    for (const { of: language, lines } of alike(text, (line) => line.language)) {
      const draw = () => lines.forEach((line) => drawText(this.file, line));
      if (language === undefined) {
        element.add(draw);
        continue;
      }
      const span = this.open('Span', element, { lang: language });
      span.add(draw);
      span.end();
    }
  }
}

/** Lines in a row of which the same is so. */
function alike<Kind>(
  text: readonly PlacedText[],
  kindOf: (line: PlacedText) => Kind,
): { of: Kind; lines: PlacedText[] }[] {
  const groups: { of: Kind; lines: PlacedText[] }[] = [];
  for (const line of text) {
    const kind = kindOf(line);
    const last = groups.at(-1);
    if (last && last.of === kind) last.lines.push(line);
    else groups.push({ of: kind, lines: [line] });
  }
  return groups;
}
