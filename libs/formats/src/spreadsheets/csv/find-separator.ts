const separators = [';', '\t', ','] as const;

/** What stands between the cells of a row. */
export type Separator = (typeof separators)[number];

/** How a file of separated values is laid out. */
export interface Layout {
  readonly separator: Separator;
  /** Whether its first line is only there to name the separator. */
  readonly isNamed: boolean;
}

/** Lines that are compared. */
const mostLines = 20;

/**
 * What separates the cells: what the first line names (`sep=;`), else what stands equally often in most of the first lines
 * outside of quotes, and at least once in the first.
 *
 * @param beginning a few thousand characters
 * @example
 * findSeparator('Ime;Posao, zvanje\nAna;x\n').separator; // ';'
 */
export function findSeparator(beginning: string): Layout {
  const named = /^sep=([;,\t])\r?\n/i.exec(beginning)?.[1];
  const separator = separators.find((each) => each === named);
  if (separator !== undefined) return { separator, isNamed: true };
  const lines = beginning
    .replace(/"[^"]*"/g, '')
    .split(/\r\n|[\r\n]/)
    .filter((line) => line.trim() !== '')
    .slice(0, mostLines);
  const scored = separators.map((each) => ({ each, score: score(lines, each) }));
  const best = scored.reduce((one, other) => (other.score > one.score ? other : one));
  return { separator: best.score > 0 ? best.each : ',', isNamed: false };
}

/** How many lines have as many of a sign as the first, and the more of them, the better. */
function score(lines: readonly string[], separator: string): number {
  const counts = lines.map((line) => line.split(separator).length - 1);
  const [first = 0] = counts;
  if (first === 0) return 0;
  return counts.filter((count) => count === first).length + first / 1000;
}
