import type { Run } from '../content/rich-text';

/** A stretch of one paragraph while it is read. `stars` is a run of them that may open or close emphasis. */
export interface Piece {
  text: string;
  readonly line: number;
  marks: Omit<Run, 'text'>;
  /** Written so that it means itself. */
  readonly literal?: boolean;
  readonly stars?: { readonly opens: boolean; readonly closes: boolean };
}

/**
 * Turns stars around words into marks: two for strong, one for emphasis, by the rules of CommonMark 0.31 (6.2) except
 * that stars need only touch the words, whatever stands on their other side. Stars that found no partner stay words.
 *
 * @example
 * applyStars([star, { text: 'nasamo', line: 0, marks: {} }, star]); // the word alone, with emphasis
 */
export function applyStars(pieces: readonly Piece[]): readonly Piece[] {
  for (let close = 0; close < pieces.length; close += 1) {
    const closing = pieces[close];
    while (closing?.stars?.closes === true && closing.text !== '') {
      const open = findOpening(pieces, close, closing);
      const opening = pieces[open];
      if (opening === undefined) break;
      const width = Math.min(2, opening.text.length, closing.text.length);
      for (const piece of pieces.slice(open + 1, close))
        piece.marks = { ...piece.marks, ...(width === 2 ? { strong: true } : { emphasis: true }) };
      opening.text = opening.text.slice(width);
      closing.text = closing.text.slice(width);
    }
  }
  return pieces;
}

/** The nearest run of stars before that can be closed by this one, nothing crossing; -1 where there is none. */
function findOpening(pieces: readonly Piece[], close: number, closing: Piece): number {
  for (let open = close - 1; open >= 0; open -= 1) {
    const opening = pieces[open];
    if (opening?.stars?.opens === true && opening.text !== '' && fit(opening, closing)) return open;
  }
  return -1;
}

/** Runs that could do both must not together be a multiple of three: `**a*b*` is not strong. */
function fit(opening: Piece, closing: Piece): boolean {
  const both = opening.stars?.closes === true || closing.stars?.opens === true;
  const [one, other] = [opening.text.length, closing.text.length];
  return !both || (one + other) % 3 !== 0 || (one % 3 === 0 && other % 3 === 0);
}
