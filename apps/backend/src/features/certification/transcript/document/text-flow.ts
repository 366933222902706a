import type { Language } from '@svetionik/domain/language/script';
import { drawableText } from '../../../../platform/pdf/drawable-text';
import type { FontName } from '../../../../platform/pdf/fonts';
import type { TaggedDocument } from '../../../../platform/pdf/tagged-document';
import { setText, type PlacedText } from '../../../../platform/pdf/text-setting';
import { foreignLanguage } from '../../document/certificate-text';

/** A4, upright, in points. */
export const sheet = { width: 595.28, height: 841.89 };

const edge = { left: 62, top: 68, bottom: 74 };
const width = sheet.width - 2 * edge.left;

/** After each fact of a line of facts: what people wrote may be in another script than what stands beside it. */
const between = /(?<= · )/u;

export interface Line {
  readonly text: string;
  readonly font: FontName;
  readonly size: number;
  readonly colour: string;
}

/** Puts text under text, page after page; what belongs together stays on one page. */
export class TextFlow {
  private y = edge.top;
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

  rule(colour: string, above: number): void {
    this.y += above;
    const y = this.y;
    this.document.artifact((pen) => pen.rule(edge.left, y, width, { colour, width: 0.5 }));
  }

  private place(lines: readonly Line[], above: number, below: number): PlacedText[] {
    const set = (top: number): { placed: PlacedText[]; bottom: number } => {
      let bottom = top;
      const placed = lines.flatMap((line) => {
        const frame = { x: edge.left, baseline: bottom + line.size, width, align: 'left', leading: 1.3, steps: [{ size: line.size, lines: 40 }] } as const;
        const runs = drawableText(line.text, line.font).split(between).map((text) => ({ ...line, text, language: foreignLanguage(text, this.language) }));
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
    const run = { text: drawableText(this.foot(this.pages), 'sans'), font: 'sans', colour: '#4a5468' } as const;
    const frame = { x: edge.left, baseline: sheet.height - 42, width, align: 'left', steps: [{ size: 9, lines: 1 }] } as const;
    this.document.pageEdge(setText([run], frame).placed);
  }
}
