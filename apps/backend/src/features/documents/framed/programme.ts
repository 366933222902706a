import type { FrozenProfile } from '@svetionik/domain/certificates/certificate-facts';
import { quotedCourse } from '@svetionik/domain/certificates/certificate-text';
import { framedWording } from '@svetionik/domain/certificates/framed-wording';
import type { Part } from '../certificate-design';
import { inBoth } from './both';
import { placeColumn, type Measures } from './measures';
import { layOutModules, layOutObjectives, type Modules, type Objectives } from './programme-blocks';
import { styles } from './type-styles';
import { findLowest, say, sayEvenly, type Voice } from './voice';

/** The second page: what the course was about and how long its parts take, in each language that the first speaks. */
export interface Programme {
  readonly label: Part;
  readonly courses: readonly Part[];
  /** Under the titles, from left to right. */
  readonly rule: { readonly y: number; readonly left: number; readonly right: number };
  readonly columns: readonly {
    readonly objectives: Objectives | null;
    readonly modules: Modules;
  }[];
  /** What the first page is found by, and which page this is. */
  readonly foot: readonly [Part, Part];
}

type Content = NonNullable<FrozenProfile['programme']>;

const sizes = [12.5, 11.5, 10.5, 9.5, 8.5] as const;
const overFoot = 34;
const underHeading = 26;
const betweenBlocks = 42;

/** In the largest letters that hold it; null where the certificate has none. */
export function layOutProgramme(
  [first, ...more]: readonly [Voice, ...Voice[]],
  measures: Measures,
): Programme | null {
  if (first.facts.profile?.programme === undefined) return null;
  const room = { left: measures.programme.left, right: measures.right };
  const count = more.length + 1;
  const voices: [Voice, ...Voice[]] = [
    { ...first, ...placeColumn(room, 0, count) },
    ...more.map((voice, index) => ({ ...voice, ...placeColumn(room, index + 1, count) })),
  ];
  for (const size of sizes) {
    const page = layOutIn(voices, measures, size);
    if (lowestOfColumns(page) <= measures.bottom - overFoot) return page;
  }
  const page = layOutIn(voices, measures, sizes[4]);
  return { ...page, label: { ...page.label, text: { ...page.label.text, fits: false } } };
}

export function listProgramme({ label, courses, columns, foot }: Programme): Part[] {
  return [label, ...courses, ...columns.flatMap(partsOfColumn), ...foot];
}

function layOutIn(
  voices: readonly [Voice, ...Voice[]],
  measures: Measures,
  size: number,
): Programme {
  const { left, top } = measures.programme;
  const wide = { x: left, width: measures.right - left };
  const words = inBoth(voices, ({ facts }) => headProgramme(facts), ' / ');
  const label = say(voices[0], 'programme', `${words} `, styles.label, { ...wide, baseline: top });
  const courses = sayEvenly(
    voices,
    [
      { size: voices.length === 1 ? 21 : 16, lines: 2 },
      { size: 16, lines: 3 },
      { size: 13, lines: 4 },
      { size: 11, lines: 6 },
    ],
    (voice, steps) =>
      say(
        voice,
        'courseTitle',
        quotedCourse(voice.facts),
        { ...styles.course, size: 21, leading: 26 },
        { x: voice.x, width: voice.width, baseline: top + underHeading },
        steps,
      ),
  );
  const rule = findLowest(courses) + 16;
  return {
    label,
    courses,
    rule: { y: rule, left, right: measures.right },
    columns: layOutColumns(voices, measures, rule + 34, size),
    foot: layOutFoot(voices, measures),
  };
}

/** Blocks stand on the same baselines in either language; where the sheet is wide and one language speaks, beside one another. */
function layOutColumns(
  voices: readonly [Voice, ...Voice[]],
  { orientation }: Measures,
  top: number,
  size: number,
): Programme['columns'] {
  const across = orientation === 'landscape';
  const half = (voice: Voice, index: number): Voice => ({
    ...voice,
    ...placeColumn({ left: voice.x, right: voice.x + voice.width }, index, 2),
  });
  const said = voices.flatMap((voice) => {
    const content = voice.facts.profile?.programme;
    return content === undefined ? [] : [{ voice, content }];
  });
  const objectives = said.map(({ voice, content }) =>
    hasObjectives(content)
      ? layOutObjectives(across ? half(voice, 0) : voice, content.objectives, top, size)
      : null,
  );
  const lowest = Math.max(
    ...objectives.map((block) => (block ? findLowest(partsOfObjectives(block)) : 0)),
  );
  const below = across || lowest === 0 ? top : lowest + betweenBlocks * (size / 11);
  return said.map(({ voice, content }, index) => {
    const block = objectives[index] ?? null;
    const place = across && block ? half(voice, 1) : voice;
    return { objectives: block, modules: layOutModules(place, content.modules, below, size) };
  });
}

function headProgramme({ language, programme }: Voice['facts']): string {
  const words = framedWording[language];
  return programme === undefined ? words.programme : words.parts.title;
}

function hasObjectives({ objectives }: Content): boolean {
  return objectives.length > 0;
}

function layOutFoot(
  [voice]: readonly [Voice, ...Voice[]],
  { programme: { left }, right, bottom }: Measures,
): readonly [Part, Part] {
  const width = (right - left) / 2;
  const { registerNumber, checkCode, language } = voice.facts;
  const page = framedWording[language].page(2, 2);
  return [
    say(
      voice,
      'registerNumber',
      `${registerNumber} · ${checkCode} `,
      styles.small,
      { x: left, width, baseline: bottom - 2 },
      [
        { size: 8.8, lines: 1 },
        { size: 7.6, lines: 2 },
      ],
    ),
    say(voice, 'programme', page, styles.small, {
      x: left + width,
      width,
      baseline: bottom - 2,
      align: 'right',
    }),
  ];
}

function lowestOfColumns({ columns }: Programme): number {
  return findLowest(columns.flatMap(partsOfColumn));
}

function partsOfColumn({ objectives, modules }: Programme['columns'][number]): Part[] {
  return [
    ...(objectives ? partsOfObjectives(objectives) : []),
    modules.heading,
    ...modules.rows.flatMap(({ cells }) => cells),
  ];
}

function partsOfObjectives({ heading, items }: Objectives): Part[] {
  return [heading, ...items.flat()];
}
