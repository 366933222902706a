/**
 * A hint for a misspelt name: the known name that differs from it in the fewest letters, if they are few enough
 * (at most a third of its length, and at least one is allowed).
 *
 * @example
 * didYouMean('prepoznavanej', ['saradnja', 'prepoznavanje']); // '; did you mean "prepoznavanje"?'
 * didYouMean('x', ['saradnja']); // ''
 */
export function didYouMean(name: string, known: Iterable<string>): string {
  const allowed = Math.max(1, Math.floor(name.length / 3));
  const [closest] = [...known]
    .map((candidate) => ({ candidate, distance: distanceBetween(name, candidate) }))
    .filter(({ distance }) => distance <= allowed)
    .sort((one, other) => one.distance - other.distance);
  return closest === undefined ? '' : `; did you mean "${closest.candidate}"?`;
}

// Levenshtein distance, one row of the table at a time.
function distanceBetween(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (const [index, letter] of [...one].entries()) {
    const above = row;
    row = [index + 1];
    for (const [column, otherLetter] of [...other].entries()) {
      const replaced = (above[column] ?? 0) + (letter === otherLetter ? 0 : 1);
      row.push(Math.min(replaced, (above[column + 1] ?? 0) + 1, (row[column] ?? 0) + 1));
    }
  }
  return row.at(-1) ?? 0;
}
