import type { Language } from '@svetionik/domain/language/script';
import { drawableText } from '../../../platform/pdf/drawable-text';
import type { FontName } from '../../../platform/pdf/fonts';
import type { TaggedDocument } from '../../../platform/pdf/tagged-document';
import { setText, type PlacedText, type SetText } from '../../../platform/pdf/text-setting';
import { belowOrnament, colours, drawPageFrame, foreignLanguage } from '../../documents';

/** A4, upright, in points. */
export const sheet = { width: 595.28, height: 841.89 };

const edge = { left: 54, top: 62, bottom: 74 };
/** A transcript tells of many organisers, so that it has the ornament of none of them. */
const ornament = 'Svetionik';
const width = sheet.width - 2 * edge.left;

/** After each fact of a line of facts: what people wrote may be in another script than what stands beside it. */
const between = /(?<=\u00a0· )/u;

export interface Line {
  readonly text: string;
  readonly font: FontName;
  readonly size: number;
  readonly colour: string;
}

/** Where a column begins and how wide it is, as shares of the width of the text. */
export interface Column {
  readonly from: number;
  readonly share: number;
  readonly align: 'left' | 'right';
}

const wholeWidth: Column = { from: 0, share: 1, align: 'left' };
const rowPadding = 6;
const strong = { colour: colours.ink, width: 0.9 };
const hairline = { colour: colours.soft, width: 0.45 };

/** Puts text under text, page after page; what belongs together stays on one page. */
export class TextFlow {
  private y = belowOrnament;
  private pages = 1;

  constructor(
    private readonly document: TaggedDocument,
    private readonly language: Language,
    /** What stands at the foot of each page. */
    private readonly foot: (page: number) => string,
  ) {
    this.writeFoot();
  }

  heading(level: 1 | 2, line: Line, above: number): void {
    // A heading at the foot of a page would stand apart from what it is about.
    const placed = this.place([line], above, 60);
    this.document.heading(level, placed);
  }

  /** Lines that are read as one paragraph. */
  paragraph(lines: readonly Line[], above: number): void {
    this.document.paragraph(this.place(lines, above, 0));
  }

  /** Rows of cells below their heads, on one page, with a rule under each. */
  table(columns: readonly Column[], rows: readonly (readonly Line[])[], above: number): void {
    const set = (top: number) => {
      let y = top;
      const placed = rows.map((cells) => {
        const texts = cells.map((line, index) => this.setCell(line, columns[index], y));
        y = Math.max(...texts.map(({ lastBaseline }) => lastBaseline)) + rowPadding;
        return { cells: texts, bottom: y };
      });
      return { placed, bottom: y };
    };
    const here = set(this.y + above);
    const { placed, bottom } =
      here.bottom <= sheet.height - edge.bottom ? here : set(this.turnPage());
    this.document.artifact((pen) =>
      placed.forEach(({ bottom: y }, index) =>
        pen.rule(edge.left, y, width, index === 0 ? strong : hairline),
      ),
    );
    this.document.table(placed.map(({ cells }) => cells.map((cell) => cell.placed)));
    this.y = bottom;
  }

  rule(colour: string, above: number): void {
    this.y += above;
    const y = this.y;
    this.document.artifact((pen) => pen.rule(edge.left, y, width, { colour, width: 1 }));
  }

  private setCell(
    { text, font, size, colour }: Line,
    { from, share, align }: Column = wholeWidth,
    top: number,
  ): SetText {
    const frame = {
      x: edge.left + from * width,
      baseline: top + rowPadding + size * 0.75,
      width: share * width,
      align,
      leading: 1.25,
      steps: [{ size, lines: 3 }],
    } as const;
    return setText([{ text: drawableText(text, font), font, colour }], frame);
  }

  private place(lines: readonly Line[], above: number, below: number): PlacedText[] {
    const set = (top: number): { placed: PlacedText[]; bottom: number } => {
      let bottom = top;
      const placed = lines.flatMap((line) => {
        const frame = {
          x: edge.left,
          baseline: bottom + line.size,
          width,
          align: 'left',
          leading: 1.3,
          steps: [{ size: line.size, lines: 40 }],
        } as const;
        const runs = drawableText(line.text, line.font)
          .split(between)
          .map((text) => ({ ...line, text, language: foreignLanguage(text, this.language) }));
        const text = setText(runs, frame);
        bottom = text.lastBaseline + line.size * 0.45;
        return text.placed;
      });
      return { placed, bottom };
    };
    const here = set(this.y + above);
    const fits = here.bottom + below <= sheet.height - edge.bottom;
    const { placed, bottom } = fits ? here : set(this.turnPage());
    this.y = bottom;
    return placed;
  }

  private turnPage(): number {
    this.document.nextPage();
    this.pages += 1;
    this.writeFoot();
    return edge.top;
  }

  private writeFoot(): void {
    const isFirst = this.pages === 1;
    this.document.artifact((pen) => drawPageFrame(pen, ornament, sheet, isFirst));
    const run = {
      text: drawableText(this.foot(this.pages), 'sans'),
      font: 'sans',
      colour: '#4a5468',
    } as const;
    const frame = {
      x: edge.left,
      baseline: sheet.height - 42,
      width,
      align: 'left',
      steps: [{ size: 9, lines: 1 }],
    } as const;
    this.document.pageEdge(setText([run], frame).placed);
  }
}
