import type { House, Room } from './read-house';

const [width, rowHeight, top, boxWidth, boxHeight] = [960, 44, 70, 190, 32];
const middle = width / 2;

/**
 * The house as a picture: its features in their order with what each imports of those before it, on the left, and which views of theirs
 * it reads, on the right; below them the libraries.
 *
 * @param reads `<feature> reads <schema>.<view>`, a line each
 */
export function drawHouse({ features, libraries }: House, reads: string): string {
  const read = readsBetween(features, reads);
  const imports = features.flatMap(({ name, uses }) => uses.map((used) => [name, used] as const));
  const placeOf = (name: string) => features.findIndex((room) => room.name === name);
  const height = top + features.length * rowHeight + 60 + libraries.length * 26 + 20;
  const below = top + features.length * rowHeight + 40;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title" font-family="system-ui, sans-serif" font-size="14">`,
    `<title id="title">Features of the server and what they ask of one another, and the libraries</title>`,
    `<rect width="${width}" height="${height}" fill="#fdfcf8"/>`,
    text(middle - 300, 36, 'imports, through its index', 'middle', '#1f4e79'),
    text(middle + 300, 36, 'reads, through its views', 'middle', '#8a4b08'),
    ...imports.map(([from, to]) => arc(placeOf(from), placeOf(to), -1)),
    ...read.map(([from, to]) => arc(placeOf(from), placeOf(to), 1)),
    ...features.map((room, place) => box(room, place)),
    ...libraries.map(({ name, uses }, place) =>
      text(60, below + 20 + place * 26, `libs/${name} ${describeUses(uses)}`),
    ),
    '</svg>',
    '',
  ].join('\n');
}

function readsBetween(
  features: readonly Room[],
  reads: string,
): readonly (readonly [string, string])[] {
  const names = features.map(({ name }) => name);
  const pairs = [...reads.matchAll(/^(\w+) reads (\w+)\./gm)].map(
    ([, from = '', to = '']) => `${from} ${to}`,
  );
  return [...new Set(pairs)]
    .map((pair) => pair.split(' '))
    .flatMap(([from = '', to = '']) =>
      names.includes(from) && names.includes(to) ? [[from, to] as const] : [],
    );
}

function describeUses(uses: readonly string[]): string {
  return uses.length === 0 ? 'stands alone' : `stands on ${uses.join(', ')}`;
}

function middleOf(place: number): number {
  return top + place * rowHeight + boxHeight / 2;
}

/** From a feature up to one before it; the further, the wider. */
function arc(from: number, to: number, side: -1 | 1): string {
  const x = middle + (side * boxWidth) / 2;
  const [start, end] = [middleOf(from) - 4, middleOf(to) + 4];
  const reach = x + side * (24 + (from - to) * 26);
  const color = side < 0 ? '#1f4e79' : '#8a4b08';
  return `<path d="M${x} ${start} C${reach} ${start} ${reach} ${end} ${x + side * 5} ${end}" fill="none" stroke="${color}" stroke-opacity="0.45" stroke-width="1.4"/><circle cx="${x + side * 4}" cy="${end}" r="2.5" fill="${color}"/>`;
}

function box({ name }: Room, place: number): string {
  const [x, y] = [middle - boxWidth / 2, top + place * rowHeight];
  return `<rect x="${x}" y="${y}" width="${boxWidth}" height="${boxHeight}" rx="5" fill="#ffffff" stroke="#40484f"/>${text(middle, y + 21, name, 'middle')}`;
}

function text(
  x: number,
  y: number,
  words: string,
  anchor: 'start' | 'middle' = 'start',
  color = '#22272b',
): string {
  return `<text x="${x}" y="${y}" text-anchor="${anchor}" fill="${color}">${words}</text>`;
}
