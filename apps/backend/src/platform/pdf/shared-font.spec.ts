import { readFileSync } from 'node:fs';
import { create } from 'fontkit';
import { fontFile, fontNamed, type FontName } from './fonts';

const font = fontNamed('serif');

function characters(text: string): string {
  const { glyphs } = font.layout(text);
  return glyphs.map(({ codePoints }) => String.fromCodePoint(...codePoints)).join('');
}

describe('a font shared by documents', () => {
  it.each(['Ćacić', 'C', 'Ccc', 'Čč', 'Đorđe', 'Ђоћ', 'efikasno', 'aá', 'fi f i'])(
    'keeps the characters of %s',
    (text) => {
      const subset = font.createSubset();
      font.layout(text).glyphs.forEach(({ id }) => subset.includeGlyph(id));
      subset.encode();

      expect(characters(text)).toBe(text);
    },
  );

  it('keeps the characters of a letter that was first drawn as a part of another', () => {
    const [composite] = font.layout('Ẃ').glyphs;
    font.getGlyph(composite?.id ?? 0).path.toSVG();

    expect(characters('W')).toBe('W');
  });

  it.each(['\u2010', '-', '\u00a0', ' '])(
    'keeps %j apart from others that look the same',
    (character) => {
      expect(characters(character)).toBe(character);
    },
  );

  it('gives positions that a document may change', () => {
    const before = font.layout('Njegoš').positions.map(({ xAdvance }) => xAdvance);
    for (const position of font.layout('Njegoš').positions) position.xAdvance = 0;

    expect(font.layout('Njegoš').positions.map(({ xAdvance }) => xAdvance)).toEqual(before);
  });

  it.each<FontName>(['serif', 'serifSemibold', 'serifItalic', 'sans', 'sansSemibold'])(
    'takes the Serbian б in %s',
    (name) => {
      const russian = create(readFileSync(fontFile(name)));
      if ('fonts' in russian) throw new Error('Not one font');

      expect(
        fontNamed(name)
          .layout('б')
          .glyphs.map(({ id }) => id),
      ).not.toEqual(russian.layout('б').glyphs.map(({ id }) => id));
    },
  );

  it('knows what it cannot draw, each character once', () => {
    expect(font.missingFrom('Ђура Đurić 漢字漢')).toEqual(['漢', '字']);
  });
});

describe('the part of a font that a document carries', () => {
  it('is a font that draws the same glyphs', () => {
    const subset = font.createSubset();
    const places = font
      .layout('Ćiћ')
      .glyphs.map(({ id, advanceWidth }) => ({ place: subset.includeGlyph(id), id, advanceWidth }));
    const written = create(Buffer.from(subset.encode()));
    if ('fonts' in written) throw new Error('Not one font');

    for (const { place, id, advanceWidth } of places) {
      expect(written.getGlyph(place).path.toSVG()).toBe(font.getGlyph(id).path.toSVG());
      expect(written.getGlyph(place).advanceWidth).toBe(advanceWidth);
    }
  });
});
