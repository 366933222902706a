import type { TrueTypeFile } from './true-type-file';

/**
 * Collects the glyphs that one document uses and writes them as a small font. It stands in for fontkit's own,
 * which decodes every glyph anew in every document.
 */
export class GlyphSubset {
  private readonly glyphs = [0];
  private readonly placeOf = new Map([[0, 0]]);

  constructor(private readonly file: TrueTypeFile) {}

  /** The number of the glyph within the subset. */
  includeGlyph(id: number): number {
    const known = this.placeOf.get(id);
    if (known !== undefined) return known;
    this.placeOf.set(id, this.glyphs.length);
    return this.glyphs.push(id) - 1;
  }

  encode(): Uint8Array {
    const outlines: Buffer[] = [];
    const places: number[] = [0];
    const metrics: number[] = [];
    // The list grows while it is walked: a composite brings in its components.
    for (const id of this.glyphs) {
      const { outline, components, advance, bearing } = this.file.glyph(id);
      const written = components.length === 0 ? outline : Buffer.from(outline);
      for (const { glyph, position } of components)
        written.writeUInt16BE(this.includeGlyph(glyph), position);
      outlines.push(written);
      places.push((places.at(-1) ?? 0) + written.length);
      metrics.push(advance, bearing & 0xffff);
    }
    return sfnt([
      ...this.file.hintingTables(),
      ['glyf', Buffer.concat(outlines)],
      ['head', patched(this.file.table('head'), (head) => head.writeInt16BE(1, 50))],
      [
        'hhea',
        patched(this.file.table('hhea'), (hhea) => hhea.writeUInt16BE(this.glyphs.length, 34)),
      ],
      ['hmtx', uint16s(metrics)],
      ['loca', uint32s(places)],
      [
        'maxp',
        patched(this.file.table('maxp'), (maxp) => maxp.writeUInt16BE(this.glyphs.length, 4)),
      ],
    ]);
  }
}

function patched(table: Buffer, change: (copy: Buffer) => void): Buffer {
  const copy = Buffer.from(table);
  change(copy);
  return copy;
}

function uint16s(values: readonly number[]): Buffer {
  const buffer = Buffer.alloc(values.length * 2);
  values.forEach((value, index) => buffer.writeUInt16BE(value, index * 2));
  return buffer;
}

function uint32s(values: readonly number[]): Buffer {
  const buffer = Buffer.alloc(values.length * 4);
  values.forEach((value, index) => buffer.writeUInt32BE(value, index * 4));
  return buffer;
}

function sfnt(tables: [string, Buffer][]): Buffer {
  const sorted = tables.toSorted(([a], [b]) => (a < b ? -1 : 1));
  const directory = Buffer.alloc(12 + sorted.length * 16);
  const power = 2 ** Math.floor(Math.log2(sorted.length));
  directory.writeUInt32BE(0x00010000, 0);
  [sorted.length, power * 16, Math.log2(power), (sorted.length - power) * 16].forEach(
    (value, index) => directory.writeUInt16BE(value, 4 + index * 2),
  );
  const parts: Buffer[] = [directory];
  let at = directory.length;
  sorted.forEach(([name, table], index) => {
    const padded =
      table.length % 4 === 0 ? table : Buffer.concat([table], Math.ceil(table.length / 4) * 4);
    const entry = 12 + index * 16;
    directory.write(name, entry, 'latin1');
    directory.writeUInt32BE(checksum(padded), entry + 4);
    directory.writeUInt32BE(at, entry + 8);
    directory.writeUInt32BE(table.length, entry + 12);
    parts.push(padded);
    at += padded.length;
  });
  return Buffer.concat(parts);
}

function checksum(table: Buffer): number {
  let sum = 0;
  for (let at = 0; at < table.length; at += 4) sum = (sum + table.readUInt32BE(at)) >>> 0;
  return sum;
}
