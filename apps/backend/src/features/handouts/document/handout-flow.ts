import type { TaggedDocument } from '../../../platform/pdf/tagged-document';
import { setText, type PlacedText, type TextRun } from '../../../platform/pdf/text-setting';
import { edge, sheet, width, type Style } from './handout-sheet';

/** Where a text begins, and how wide its lines are: points from the left edge of the text. */
export interface Column {
  readonly from: number;
  readonly width: number;
}

interface Laid {
  readonly placed: readonly PlacedText[];
  readonly bottom: number;
  readonly lines: number;
}

/** Longer texts go on at the top of the next page instead of beginning there. */
const keptTogether = 8;

/** Puts text under text, page after page. */
export class HandoutFlow {
  private y = edge.top;
  private pages = 1;

  constructor(
    private readonly document: TaggedDocument,
    /** What stands at the foot of each page. */
    private readonly foot: (page: number) => readonly PlacedText[],
  ) {
    document.pageEdge(foot(1));
  }

  /** How far down the page the last text reaches. */
  get bottom(): number {
    return this.y;
  }

  /** Goes on at the top of another page where so much has no room on this one. */
  keep(height: number): void {
    if (this.y + height > sheet.height - edge.bottom && this.y > edge.top) this.turn();
  }

  skip(height: number): void {
    this.y += height;
  }

  /** Lines that are free now, without a page being turned. */
  lay(runs: readonly TextRun[], style: Style, column: Column, top = this.y): Laid {
    const above = top === edge.top ? 0 : style.before;
    const { placed, lastBaseline } = setText(runs, {
      x: edge.left + column.from,
      baseline: top + above + style.size,
      width: column.width,
      align: 'left',
      leading: style.leading,
      running: true,
      steps: [{ size: style.size, lines: Number.MAX_SAFE_INTEGER }],
    });
    const lines = new Set(placed.map(({ baseline }) => baseline)).size;
    return { placed, bottom: lastBaseline + style.size * (style.leading - 1) + style.after, lines };
  }

  /** Text on this page, or the next, or both: `write` gets what stands on each. */
  put(
    runs: readonly TextRun[],
    style: Style,
    write: (text: readonly PlacedText[]) => void,
    column: Column = { from: 0, width },
  ): void {
    const room = sheet.height - edge.bottom;
    let laid = this.lay(runs, style, column);
    const whole = laid.lines <= keptTogether;
    if (laid.bottom - style.after > room && (whole || !hasRoomForLines(laid, room))) {
      this.keep(Number.POSITIVE_INFINITY);
      laid = this.lay(runs, style, column);
    }
    let rest = laid.placed;
    let shift = 0;
    for (;;) {
      const here = rest.filter(({ baseline }) => baseline - shift <= room);
      write(here.map((text) => ({ ...text, baseline: text.baseline - shift })));
      rest = rest.slice(here.length);
      const [first] = rest;
      if (first === undefined || here.length === 0) break;
      this.turn();
      shift = first.baseline - edge.top - style.size;
    }
    this.y = laid.bottom - shift;
  }

  private turn(): void {
    this.document.nextPage();
    this.pages += 1;
    this.y = edge.top;
    this.document.pageEdge(this.foot(this.pages));
  }
}

/** Two lines at least stand at the foot of a page. */
function hasRoomForLines({ placed }: Laid, room: number): boolean {
  const baselines = [...new Set(placed.map(({ baseline }) => baseline))];
  return (baselines[1] ?? Number.POSITIVE_INFINITY) <= room;
}
