import type { FrozenDesign } from '@svetionik/domain/certificates/certificate-facts';
import type { Curve } from '@svetionik/domain/certificates/ornament/curve';
import { organiserKey } from '@svetionik/domain/certificates/ornament/organiser-key';
import { ribbon } from '@svetionik/domain/certificates/ornament/ribbon';
import { rosette } from '@svetionik/domain/certificates/ornament/rosette';
import { trackHue } from '@svetionik/domain/certificates/ornament/track-hue';
import { makeDrawing, type Drawing } from '../../../platform/pdf/drawing';
import { colours } from '../certificate-colours';
import type { Measures } from './measures';

/** How large the ornament of a page is, in points. */
interface OrnamentMeasures {
  readonly axis: number;
  readonly halfHeight: number;
  readonly lines: number;
  readonly radius: number;
}

const ornaments = {
  first: { axis: 92, halfHeight: 32, lines: 12, radius: 58 },
  second: { axis: 66, halfHeight: 12, lines: 7, radius: 33 },
} as const satisfies Readonly<Record<string, OrnamentMeasures>>;

/** Of which size a page is, and on which edge its ornament stands. */
type Sheet = Pick<Measures, 'orientation' | 'page'>;

/** Which page of a document: the second is quieter. */
export type OrnamentPage = keyof typeof ornaments;

const rims = [
  { inset: 20, width: 0.9 },
  { inset: 24, width: 0.45 },
] as const;
const lineWidth = 0.45;
const fromCorner = 126;
const aroundRosette = 4;
/** The share of a radius by which four cubics make a circle. */
const roundness = 0.5523;

const drawingsKept = 64;
const drawings = new Map<string, Drawing>();

/** Frame, ribbon and rosette of an organiser; drawn once for all its documents of one colour, sheet and page. */
export function ornamentDrawing(
  { ornament, track }: Pick<FrozenDesign, 'ornament' | 'track'>,
  measures: Sheet,
  page: OrnamentPage,
): Drawing {
  const key = organiserKey(ornament);
  const hue = trackHue(track);
  const name = [key, hue, measures.orientation, measures.page.width, page].join('\n');
  const known = drawings.get(name) ?? draw(key, hue, measures, ornaments[page]);
  if (drawings.size >= drawingsKept) drawings.clear();
  drawings.set(name, known);
  return known;
}

/** Where the middle of the rosette is, and its radius. */
export function placeRosette({ orientation, page }: Measures, which: OrnamentPage) {
  const { axis, radius } = ornaments[which];
  const [x, y] = orientation === 'landscape' ? [axis, fromCorner] : [page.width - fromCorner, axis];
  return { x, y, radius };
}

function draw(key: string, hue: string, measures: Sheet, ornament: OrnamentMeasures): Drawing {
  const { orientation, page } = measures;
  const { axis, halfHeight, lines, radius } = ornament;
  const across = orientation === 'landscape';
  const inset = rims[1].inset;
  const length = (across ? page.height : page.width) - 2 * inset;
  const [x, y] = across ? [axis, fromCorner] : [page.width - fromCorner, axis];
  const { outer, middle, inner } = rosette(key, radius);
  return makeDrawing(page, [
    `${lineWidth} w 1 j`,
    `q ${across ? `0 1 -1 0 ${axis} ${inset}` : `1 0 0 1 ${inset} ${axis}`} cm ${colourOf(hue)} RG`,
    ...ribbon(key, { length, halfHeight, lines }).map(strokeCurve),
    'Q',
    ...rimLines(page, hue),
    `q 1 0 0 1 ${decimal(x)} ${decimal(y)} cm ${lineWidth} w 1 1 1 rg`,
    `${circle(radius + aroundRosette)} f`,
    ...(
      [
        [outer, hue],
        [middle, colours.ink],
        [inner, colours.light],
      ] as const
    ).map(([curve, colour]) => `${colourOf(colour)} RG ${strokeCurve(curve)}`),
    'Q',
  ]);
}

/** The two lines around a page that goes on from another. */
export function rimsDrawing(page: Measures['page'], track: FrozenDesign['track']): Drawing {
  const hue = trackHue(track);
  const name = ['rims', hue, page.width].join('\n');
  const known = drawings.get(name) ?? makeDrawing(page, rimLines(page, hue));
  drawings.set(name, known);
  return known;
}

function rimLines({ width, height }: Measures['page'], hue: string): string[] {
  return rims.map(
    ({ inset: by, width: line }, index) =>
      `${colourOf(index === 0 ? colours.ink : hue)} RG ${line} w ${by} ${by} ${decimal(width - 2 * by)} ${decimal(height - 2 * by)} re S`,
  );
}

function strokeCurve({ start, cubics, closed }: Curve): string {
  const pieces = cubics.map((cubic) => `${cubic.map(decimal).join(' ')} c`);
  return `${start.map(decimal).join(' ')} m ${pieces.join(' ')} ${closed ? 's' : 'S'}`;
}

function circle(radius: number): string {
  const [far, near] = [decimal(radius), decimal(radius * roundness)];
  return [
    `${far} 0 m ${far} ${near} ${near} ${far} 0 ${far} c`,
    `-${near} ${far} -${far} ${near} -${far} 0 c`,
    `-${far} -${near} -${near} -${far} 0 -${far} c`,
    `${near} -${far} ${far} -${near} ${far} 0 c`,
  ].join(' ');
}

/** A tenth of a point is finer than what a printer puts down. */
function decimal(value: number): string {
  const text = String(Math.round(value * 10) / 10);
  return text === '-0' ? '0' : text;
}

function colourOf(hexadecimal: string): string {
  return [1, 3, 5]
    .map((at) => Math.round((parseInt(hexadecimal.slice(at, at + 2), 16) / 255) * 1000) / 1000)
    .join(' ');
}
