/** What is put on lines side by side: its width with the space after it, and without. */
export interface Fillable {
  readonly width: number;
  readonly bare: number;
}

/** Fills lines one after the other. */
export function filled<Item extends Fillable>(items: readonly Item[], width: number): Item[][] {
  const lines: Item[][] = [];
  let used = Infinity;
  for (const item of items) {
    if (used + item.bare > width) {
      lines.push([]);
      used = 0;
    }
    lines.at(-1)?.push(item);
    used += item.width;
  }
  return lines;
}

/** Lines of about equal length, or null where they need more lines than there may be. */
export function balanced<Item extends Fillable>(
  items: readonly Item[],
  width: number,
  most: number,
): Item[][] | null {
  if (items.some((item) => item.bare > width)) return null;
  const lines = filled(items, width);
  if (lines.length > most) return null;
  if (lines.length <= 1) return lines;
  const narrowest = Math.max(...items.map((item) => item.bare), measureLine(items) / lines.length);
  for (let share = 0; share < 1; share += 0.05) {
    const narrower = filled(items, narrowest + (width - narrowest) * share);
    if (narrower.length === lines.length) return narrower;
  }
  return lines;
}

/** How long a line is, without the space at its end. */
export function measureLine(line: readonly Fillable[]): number {
  const last = line.at(-1);
  return line.reduce((sum, item) => sum + item.width, 0) - (last ? last.width - last.bare : 0);
}
