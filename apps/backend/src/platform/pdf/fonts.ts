import { readFileSync } from 'node:fs';
import { SharedFont } from './shared-font';

export const fontNames = ['serif', 'serifSemibold', 'serifItalic', 'sans', 'sansSemibold'] as const;

export type FontName = (typeof fontNames)[number];

const files: Readonly<Record<FontName, string>> = {
  serif: 'source-serif-4/400Regular/SourceSerif4_400Regular.ttf',
  serifSemibold: 'source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf',
  serifItalic: 'source-serif-4/400Regular_Italic/SourceSerif4_400Regular_Italic.ttf',
  sans: 'source-sans-3/400Regular/SourceSans3_400Regular.ttf',
  sansSemibold: 'source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf',
};

const opened = new Map<FontName, SharedFont>();

/** The font of that name, opened when first asked for and kept as long as the process lives. */
export function fontNamed(name: FontName): SharedFont {
  let font = opened.get(name);
  if (!font) {
    font = new SharedFont(readFileSync(fontFile(name)));
    opened.set(name, font);
  }
  return font;
}

export function fontFile(name: FontName): string {
  return require.resolve(`@expo-google-fonts/${files[name]}`);
}
