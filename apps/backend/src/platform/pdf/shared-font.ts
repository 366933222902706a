import { create, type Font, type Glyph, type GlyphPosition } from 'fontkit';
import { GlyphSubset } from './glyph-subset';
import { TrueTypeFile } from './true-type-file';

interface ShapedText {
  readonly glyphs: readonly Glyph[];
  readonly positions: readonly GlyphPosition[];
  readonly advanceWidth: number;
}

const cyrillic = /\p{Script=Cyrillic}/u;
const wordsKept = 5000;

/** A font opened once a process and given to every document: what pdfkit asks of a font, and nothing that one document could spoil for the next. */
export class SharedFont {
  private readonly font: Font;
  private readonly file: TrueTypeFile;
  private readonly shaped = new Map<string, ShapedText>();

  readonly postscriptName: string;
  readonly unitsPerEm: number;
  readonly ascent: number;
  readonly descent: number;
  readonly lineGap: number;
  readonly xHeight: number;
  readonly capHeight: number;
  readonly italicAngle: number;
  readonly bbox: Font['bbox'];
  readonly head: Font['head'];
  readonly post: Font['post'];
  readonly 'OS/2': Font['OS/2'];

  constructor(bytes: Buffer) {
    const font = create(bytes);
    if ('fonts' in font) throw new Error('A collection of fonts is not one font');
    keepGlyphsApart(font);
    this.font = font;
    this.file = new TrueTypeFile(bytes);
    this.postscriptName = font.postscriptName;
    this.unitsPerEm = font.unitsPerEm;
    this.ascent = font.ascent;
    this.descent = font.descent;
    this.lineGap = font.lineGap;
    this.xHeight = font.xHeight;
    this.capHeight = font.capHeight;
    this.italicAngle = font.italicAngle;
    this.bbox = font.bbox;
    this.head = font.head;
    this.post = font.post;
    this['OS/2'] = font['OS/2'];
  }

  /** The width of a word in ems. */
  widthOf(word: string, features: readonly string[] = []): number {
    return this.shape(word, features).advanceWidth / this.unitsPerEm;
  }

  /** The characters of a text that the font cannot draw, each once. */
  missingFrom(text: string): string[] {
    return [...new Set(text)].filter(
      (character) => !this.font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0),
    );
  }

  /** pdfkit scales the positions that it is given in place, so it always gets fresh ones. */
  layout(
    text: string,
    features: readonly string[] = [],
  ): {
    glyphs: readonly Glyph[];
    positions: GlyphPosition[];
    advanceWidth: number;
  } {
    const { glyphs, positions, advanceWidth } = this.shape(text, features);
    const fresh = positions.map(({ xAdvance, yAdvance, xOffset, yOffset }) => ({
      xAdvance,
      yAdvance,
      xOffset,
      yOffset,
    }));
    return { glyphs, positions: fresh, advanceWidth };
  }

  getGlyph(id: number): Glyph {
    return this.font.getGlyph(id);
  }

  createSubset(): GlyphSubset {
    return new GlyphSubset(this.file);
  }

  private shape(text: string, features: readonly string[]): ShapedText {
    const use = features.length === 0 ? text : `${text}\n${features.join(' ')}`;
    let shaped = this.shaped.get(use);
    if (!shaped) {
      // Without the language, б г д п т would take their Russian forms.
      shaped = this.font.layout(
        text,
        features.length === 0 ? undefined : [...features],
        undefined,
        cyrillic.test(text) ? 'SRB' : undefined,
      );
      if (this.shaped.size >= wordsKept) this.shaped.clear();
      this.shaped.set(use, shaped);
    }
    return shaped;
  }
}

/**
 * A glyph of fontkit's remembers for ever the characters it was first asked for: a C met first as a part of Ć has
 * none, a hyphen may have been another dash. What is copied or read aloud from a document would then depend on the
 * documents before it. So there is one glyph for each use.
 */
function keepGlyphsApart(font: Font): void {
  const makeGlyph = font.getGlyph.bind(font);
  const known = new Map<string, Glyph>();
  font.getGlyph = (id, codePoints = []) => {
    const use = `${id} ${codePoints.join(' ')}`;
    let glyph = known.get(use);
    if (!glyph) {
      delete font._glyphs[id];
      glyph = makeGlyph(id, codePoints);
      known.set(use, glyph);
    }
    return glyph;
  };
}
