import { isLineToFill, type CompleteHandout } from '@svetionik/domain/handouts/complete-handout';
import type { RichNode, RichText, Run } from '@svetionik/domain/content/rich-text';
import type { TaggedDocument } from '../../../platform/pdf/tagged-document';
import type { HandoutFlow, Column } from './handout-flow';
import { drawnLine, drawnRuns } from './handout-runs';
import { edge, styles, writingLine, width, type Style } from './handout-sheet';

/** How far what follows a mark stands from it, and a quote from the edge. */
const indent = 19;
/** A line to write on is no shorter, and as far from the one above as handwriting needs. */
const shortest = 140;
const handwriting = 10;

type List = Extract<RichNode, { readonly kind: 'list' }>;
type Handout = Pick<CompleteHandout, 'language' | 'checklist'>;

/** Writes the rich text of a handout: lists may stand in lists, and go on over pages. */
export class HandoutBody {
  constructor(
    private readonly document: TaggedDocument,
    private readonly flow: HandoutFlow,
    private readonly handout: Handout,
  ) {}

  write(text: RichText, column: Column = { from: 0, width }, style: Style = styles.body): void {
    text.forEach((node) => this.writeNode(node, column, style));
  }

  /** A heading stands with some of what it is about. */
  heading(level: 2 | 3, runs: readonly Run[], column: Column = { from: 0, width }): void {
    const style = styles[level];
    this.flow.keep(70);
    this.flow.put(
      drawnRuns(runs, style, this.handout.language),
      style,
      (placed) => this.document.heading(level, placed),
      column,
    );
  }

  private writeNode(node: RichNode, column: Column, style: Style): void {
    switch (node.kind) {
      case 'heading':
        return this.heading(node.level, node.runs, column);
      case 'paragraph':
        return this.paragraph(node.runs, column, style);
      case 'quote':
        return this.document.within('BlockQuote', () =>
          this.write(node.body, inner(column), style),
        );
      case 'list':
        this.writeList(node, column);
        this.flow.skip(style.after - styles.entry.after);
    }
  }

  private paragraph(runs: readonly Run[], column: Column, style: Style): void {
    const drawn = drawnRuns(runs, style, this.handout.language);
    this.document.within('P', () =>
      this.flow.put(drawn, style, (placed) => this.document.text(placed), column),
    );
  }

  /** Lines to write on are no entries: they have no marks. */
  private writeList({ entries, ordered }: List, column: Column): void {
    const isLine = (entry: RichText | undefined) => isLineToFill(entry, ordered);
    for (let from = 0; from < entries.length;) {
      const until = entries.findIndex(
        (entry, index) => index > from && isLine(entry) !== isLine(entries[from]),
      );
      const some = entries.slice(from, until < 0 ? undefined : until);
      if (isLine(some[0])) some.forEach((entry) => this.writeLine(entry, column));
      else this.writeEntries(some, (index) => this.markOf(ordered, from + index), column);
      from += some.length;
    }
  }

  private writeEntries(
    entries: readonly RichText[],
    markOf: (index: number) => string,
    column: Column,
  ): void {
    this.document.within('L', () =>
      entries.forEach((entry, index) =>
        this.document.within('LI', () => this.writeEntry(entry, markOf(index), column)),
      ),
    );
  }

  private writeEntry(entry: RichText, mark: string, column: Column): void {
    const [first] = entry;
    const runs = first?.kind === 'paragraph' ? first.runs : [];
    const needed = this.flow.lay(
      drawnRuns(runs, styles.entry, this.handout.language),
      styles.entry,
      inner(column),
      0,
    );
    this.flow.keep(Math.min(needed.bottom, 120));
    const drawn = drawnLine(mark, { ...styles.entry, font: 'sans' }, this.handout.language);
    this.document.mark(this.flow.lay(drawn, styles.entry, column).placed);
    this.document.within('LBody', () => this.write(entry, inner(column), styles.entry));
  }

  private writeLine(entry: RichText, column: Column): void {
    this.flow.keep(40);
    this.flow.skip(handwriting);
    let last = { end: 0, baseline: 0 };
    const runs = entry.flatMap((node) => ('runs' in node ? node.runs : []));
    this.document.within('P', () =>
      this.flow.put(
        drawnRuns(runs, styles.entry, this.handout.language),
        styles.entry,
        (placed) => {
          this.document.text(placed);
          const end = placed.at(-1);
          if (end) last = { end: end.x + end.width, baseline: end.baseline };
        },
        column,
      ),
    );
    const right = edge.left + column.from + column.width;
    const beside = right - last.end >= shortest;
    if (!beside) this.flow.skip(handwriting * 2);
    const from = beside ? last.end + 3 : edge.left + column.from;
    const y = beside ? last.baseline + 2 : this.flow.bottom - 4;
    this.document.artifact((pen) => pen.rule(from, y, right - from, writingLine));
  }

  private markOf(ordered: boolean, index: number): string {
    if (ordered) return `${index + 1}.`;
    return this.handout.checklist ? '☐' : '•';
  }
}

function inner({ from, width: whole }: Column): Column {
  return { from: from + indent, width: whole - indent };
}
