import type { Language, TextInScripts } from '@svetionik/domain/language/script';
import type { CellValue, WrittenTable } from '@svetionik/formats';
import type { RunSums } from './run-sums.service';
import type { Sum } from './summed-groups';
import { sumsWords, type SumsWords } from './sums-wording';

type Row = RunSums['rows'][number];

export const measures = [
  'people',
  'notBegun',
  'underWay',
  'finished',
  'late',
  'certified',
] as const satisfies readonly (keyof Sum)[];

/** A run in numbers as rows of a table: of each institution or group, and of all. */
export class SumsTable {
  private readonly words: SumsWords;

  constructor(
    private readonly sums: RunSums,
    private readonly by: 'institution' | 'group',
    private readonly language: Language,
  ) {
    this.words = sumsWords[language];
  }

  get head(): WrittenTable['columns'] {
    const { by, within, measures: named } = this.words;
    return [
      { heading: by[this.by], width: 44 },
      ...(this.by === 'institution' ? [{ heading: within, width: 44 }] : []),
      ...measures.map((measure) => ({ heading: named[measure], width: 14 })),
      ...this.sums.modules.map((module) => ({ heading: this.inScript(module), width: 18 })),
    ];
  }

  /** Where so few people are meant that no number is told, one row says so. */
  get rows(): CellValue[][] {
    const { all, rows } = this.sums;
    if (all === null) return [[this.words.few]];
    const names = new Map(rows.map((row) => [row.id, row]));
    return [
      ...rows.map((row) => this.cells(this.nameOf(row), this.withinOf(row, names), row.sum)),
      this.cells(this.words.all, null, all),
    ];
  }

  nameOf({ kind, name, groups }: Row): string {
    if (name !== null) return this.inScript(name);
    return kind === 'small' ? this.words.small[this.by](groups) : this.words.unknown;
  }

  inScript(text: TextInScripts): string {
    return text[this.language === 'sr-Cyrl' ? 'sr-Cyrl' : 'sr-Latn'];
  }

  private withinOf({ parent }: Row, rows: ReadonlyMap<string | null, Row>): string | null {
    const above = parent === null ? undefined : rows.get(parent);
    return above === undefined ? null : this.nameOf(above);
  }

  private cells(name: string, within: string | null, sum: Sum): CellValue[] {
    return [
      name,
      ...(this.by === 'institution' ? [within] : []),
      ...measures.map((measure) => sum[measure]),
      ...sum.parts,
    ];
  }
}
