import { readFileSync } from 'node:fs';
import { SharedFont } from './shared-font';

const files = {
  serif: 'source-serif-4/400Regular/SourceSerif4_400Regular.ttf',
  serifSemibold: 'source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf',
  serifItalic: 'source-serif-4/400Regular_Italic/SourceSerif4_400Regular_Italic.ttf',
  serifLight: 'source-serif-4/300Light/SourceSerif4_300Light.ttf',
  sans: 'source-sans-3/400Regular/SourceSans3_400Regular.ttf',
  sansSemibold: 'source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf',
} as const;

type FileName = keyof typeof files;

/** How the letters of a file are set: with features of OpenType, and with so much between them, in ems. */
export interface Manner {
  readonly file: FileName;
  readonly features: readonly 'smcp'[];
  readonly tracking: number;
}

/** What labels are set in, whose small letters are small capitals, and what is read letter by letter. */
const manners = {
  label: { file: 'sansSemibold', features: ['smcp'], tracking: 0.048 },
  code: { file: 'sansSemibold', features: [], tracking: 0.048 },
} as const satisfies Readonly<Record<string, Manner>>;

export const fontNames = [
  'serif',
  'serifSemibold',
  'serifItalic',
  'serifLight',
  'sans',
  'sansSemibold',
  'label',
  'code',
] as const;

export type FontName = (typeof fontNames)[number];

const opened = new Map<FileName, SharedFont>();

export function findManner(name: FontName): Manner {
  return name === 'label' || name === 'code'
    ? manners[name]
    : { file: name, features: [], tracking: 0 };
}

/** The font of that name, opened when first asked for and kept as long as the process lives. */
export function fontNamed(name: FontName): SharedFont {
  const { file } = findManner(name);
  let font = opened.get(file);
  if (!font) {
    font = new SharedFont(readFileSync(fontFile(name)));
    opened.set(file, font);
  }
  return font;
}

/** The width of a word in ems, with what stands after each of its letters. */
export function measureWord(word: string, name: FontName): number {
  const { features, tracking } = findManner(name);
  return fontNamed(name).widthOf(word, features) + tracking * word.length;
}

export function fontFile(name: FontName): string {
  return require.resolve(`@expo-google-fonts/${files[findManner(name).file]}`);
}
