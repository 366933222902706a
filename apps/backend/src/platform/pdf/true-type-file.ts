/** The drawing of one glyph as the file holds it, and where it names the glyphs that it is made of. */
export interface GlyphRecord {
  readonly outline: Buffer;
  readonly components: readonly { readonly glyph: number; readonly position: number }[];
  readonly advance: number;
  readonly bearing: number;
}

const hinting = ['cvt ', 'fpgm', 'prep'];

/** Reads glyphs from a TrueType font file; each is read once and kept. */
export class TrueTypeFile {
  private readonly tables: ReadonlyMap<string, Buffer>;
  private readonly records = new Map<number, GlyphRecord>();

  constructor(file: Buffer) {
    const entries = Array.from({ length: file.readUInt16BE(4) }, (_, index) => 12 + index * 16);
    this.tables = new Map(
      entries.map((entry) => {
        const start = file.readUInt32BE(entry + 8);
        return [
          file.toString('latin1', entry, entry + 4),
          file.subarray(start, start + file.readUInt32BE(entry + 12)),
        ];
      }),
    );
  }

  table(name: string): Buffer {
    const table = this.tables.get(name);
    if (!table) throw new Error(`The font has no table ${name}`);
    return table;
  }

  /** The tables of hinting programs that the file has; they are the same for every subset. */
  hintingTables(): [string, Buffer][] {
    return hinting.filter((name) => this.tables.has(name)).map((name) => [name, this.table(name)]);
  }

  glyph(id: number): GlyphRecord {
    let record = this.records.get(id);
    if (!record) {
      record = this.read(id);
      this.records.set(id, record);
    }
    return record;
  }

  private read(id: number): GlyphRecord {
    const outline = this.table('glyf').subarray(this.offset(id), this.offset(id + 1));
    const metrics = this.table('hmtx');
    const withAdvance = this.table('hhea').readUInt16BE(34);
    const last = Math.min(id, withAdvance - 1);
    return {
      outline,
      components: componentsOf(outline),
      advance: metrics.readUInt16BE(last * 4),
      bearing: metrics.readInt16BE(
        id < withAdvance ? id * 4 + 2 : withAdvance * 4 + (id - withAdvance) * 2,
      ),
    };
  }

  private offset(id: number): number {
    const long = this.table('head').readInt16BE(50) === 1;
    return long
      ? this.table('loca').readUInt32BE(id * 4)
      : this.table('loca').readUInt16BE(id * 2) * 2;
  }
}

const flag = { words: 0x0001, scale: 0x0008, more: 0x0020, twoScales: 0x0040, matrix: 0x0080 };

/** A glyph with a negative number of contours is a list of other glyphs. */
function componentsOf(outline: Buffer): GlyphRecord['components'] {
  if (outline.length === 0 || outline.readInt16BE(0) >= 0) return [];
  const components = [];
  let at = 10;
  let flags: number;
  do {
    flags = outline.readUInt16BE(at);
    components.push({ glyph: outline.readUInt16BE(at + 2), position: at + 2 });
    at += 4 + (flags & flag.words ? 4 : 2);
    if (flags & flag.scale) at += 2;
    else if (flags & flag.twoScales) at += 4;
    else if (flags & flag.matrix) at += 8;
  } while (flags & flag.more);
  return components;
}
