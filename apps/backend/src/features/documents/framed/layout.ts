import type { CertificateFacts } from '@svetionik/domain/certificates/certificate-facts';
import type { Occasion, Part } from '../certificate-design';
import { layOutCheck, type Check } from './check';
import { closest, dense, densest, normal, type Density } from './density';
import {
  closestRules,
  finest,
  layOutGrid,
  moveGrid,
  roomy,
  smallest,
  tight,
  type Grid,
  type GridStyle,
} from './grid';
import { gutter, sheetMeasures, qrSize, type Measures } from './measures';
import { layOutProgramme, listProgramme, type Programme } from './programme';
import { layOutSigning, type Signing } from './signing';
import { layOutUpper, spread, type Upper } from './upper';
import { listVoices, type Voice } from './voice';

/** Every text of a framed certificate on its place. */
export interface FramedLayout {
  readonly voices: readonly [Voice, ...Voice[]];
  readonly measures: Measures;
  readonly upper: Upper;
  readonly grid: Grid;
  readonly check: Check;
  readonly signing: Signing;
  readonly programme: Programme | null;
}

interface Attempt {
  readonly density: Density;
  readonly columns: number;
  readonly style: GridStyle;
}

const fewFacts = 8;
const spareShares = 4;

export function layOutFramed(facts: CertificateFacts, occasion: Occasion): FramedLayout {
  const orientation = facts.english ? 'portrait' : (facts.profile?.orientation ?? 'landscape');
  const layout = layOutOn(sheetMeasures[orientation], facts, occasion);
  if (layout.hasRoom) return layout;
  const crowded = layOutOn(sheetMeasures.crowded[orientation], facts, occasion);
  return crowded.hasRoom ? crowded : layout;
}

function layOutOn(
  measures: Measures,
  facts: CertificateFacts,
  occasion: Occasion,
): FramedLayout & { readonly hasRoom: boolean } {
  const voices = listVoices(facts, measures);
  const signing = layOutSigning(voices, measures, occasion);
  const check = layOutCheck(voices, measures, leftOf(signing, measures) - gutter / 2);
  const body = layOutBody(voices, measures, signing.box.y);
  const programme = layOutProgramme(voices, measures);
  return { voices, measures, ...body, check, signing, programme };
}

export function listParts({ upper, grid, check, signing, programme }: FramedLayout): Part[] {
  const { head, titles, subtitles, name, sentences, courses } = upper;
  return [
    ...head.groups.flat(),
    ...titles,
    ...subtitles,
    name,
    ...sentences,
    ...courses,
    ...grid.cells.flatMap(({ parts }) => parts),
    ...check.number,
    ...check.code,
    check.address,
    ...signing.parts,
    ...(programme ? listProgramme(programme) : []),
  ];
}

/** From the most generous on, until everything above the foot has room; what is left over is shared out. */
function layOutBody(
  voices: readonly [Voice, ...Voice[]],
  measures: Measures,
  signing: number,
): { readonly upper: Upper; readonly grid: Grid; readonly hasRoom: boolean } {
  const uppers = new Map<Density, Upper>();
  const foot = Math.min(signing, measures.bottom - qrSize);
  const layOut = ({ density, columns, style }: Attempt) => {
    const upper = uppers.get(density) ?? layOutUpper(voices, measures, density);
    uppers.set(density, upper);
    const grid = layOutGrid(voices, measures, columns, style);
    const spare = foot - density.foot - (upper.end + grid.lowest);
    return { upper, grid, spare };
  };
  let nearest: ReturnType<typeof layOut> | undefined;
  for (const attempt of attemptsOf(voices, measures)) {
    const body = layOut(attempt);
    const { upper, grid, spare } = body;
    if (grid.fits || nearest === undefined) nearest = body;
    if (spare < 0 || !grid.fits) continue;
    const moved = spread(upper, Math.min(spare / spareShares, measures.mostSpare));
    return { upper: moved, grid: moveGrid(grid, moved.end), hasRoom: true };
  }
  if (nearest === undefined) throw new Error('Nothing was tried');
  const { upper, grid, spare } = nearest;
  const placed = moveGrid(grid, upper.end);
  const shown = spare < 0 && isSet(upper) ? withBroadestTooLong(placed) : placed;
  return { upper, grid: shown, hasRoom: false };
}

function attemptsOf(
  voices: readonly [Voice, ...Voice[]],
  { orientation }: Measures,
): [Attempt, ...Attempt[]] {
  const across = orientation === 'landscape';
  const first = across && voices[0].labelled.length > fewFacts ? 3 : 2;
  return [
    { density: normal, columns: first, style: roomy },
    { density: normal, columns: first, style: tight },
    { density: normal, columns: across ? 3 : first, style: tight },
    { density: dense, columns: across ? 3 : first, style: tight },
    { density: dense, columns: across ? 3 : first, style: smallest },
    { density: densest, columns: across ? 4 : 3, style: smallest },
    { density: densest, columns: 2, style: smallest },
    ...(across || voices.length > 1
      ? [
          { density: densest, columns: across ? 4 : 2, style: finest },
          { density: closest, columns: across ? 4 : 2, style: closestRules },
        ]
      : []),
  ];
}

/** Where what stands on the right of the foot begins. */
function leftOf({ form, box }: Signing, { signing }: Measures): number {
  return form === 'words' ? box.x : box.x - 12 - 2 * signing.sealRadius;
}

function isSet({ head, courses, name }: Upper): boolean {
  return [...head.groups.flat(), ...courses, name].every(({ text }) => text.fits);
}

/** When there is no room for the facts, the broadest text is the one to shorten. */
function withBroadestTooLong(grid: Grid): Grid {
  const lengthOf = ({ text }: Part) => text.placed.reduce((sum, { width }) => sum + width, 0);
  const longest = Math.max(...grid.cells.flatMap(({ parts }) => parts.map(lengthOf)));
  const mark = (part: Part): Part =>
    lengthOf(part) === longest ? { ...part, text: { ...part.text, fits: false } } : part;
  return {
    ...grid,
    cells: grid.cells.map((cell) => ({ ...cell, parts: cell.parts.map(mark) })),
  };
}
