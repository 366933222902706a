import type { FrozenProfile } from '@svetionik/domain/certificates/certificate-facts';
import { programmeDuration } from '@svetionik/domain/certificates/certificate-text';
import { certificateWording } from '@svetionik/domain/certificates/certificate-wording';
import { framedWording } from '@svetionik/domain/certificates/framed-wording';
import { colours } from '../certificate-colours';
import type { Part } from '../certificate-design';
import { styles, type TypeStyle } from './type-styles';
import { findLowest, say, type Voice } from './voice';

/** What the course teaches, each with its mark and its text. */
export interface Objectives {
  readonly heading: Part;
  readonly items: readonly (readonly [mark: Part, text: Part])[];
}

/** A table of the modules, with a rule under each of its rows; the first heads the columns, the last is the sum. */
export interface Modules {
  readonly heading: Part;
  readonly rows: readonly ModuleRow[];
  readonly x: number;
  readonly width: number;
}

export interface ModuleRow {
  readonly cells: readonly [Part, Part];
  readonly rule: number;
  readonly isStrong: boolean;
}

const indent = 18;
const bullet = '– ';
const bulletStyle: TypeStyle = { ...styles.value, colour: colours.light };
/** In parts of the size of the letters. */
const durationShare = 8.4;
const mostLines = 6;

export function layOutObjectives(
  voice: Voice,
  objectives: readonly string[],
  top: number,
  size: number,
): Objectives {
  const words = certificateWording[voice.facts.language].programme;
  const heading = layOutHeading(voice, words.objectives, top, size);
  let baseline = top + size * 2.2;
  const items = objectives.map((objective) => {
    const mark = say(voice, 'programme', bullet, sized(bulletStyle, size), {
      x: voice.x,
      width: indent,
      baseline,
    });
    const place = { x: voice.x + indent, width: voice.width - indent, baseline };
    const text = say(voice, 'programme', objective, sized(styles.text, size), place, [
      { size, lines: mostLines },
    ]);
    baseline = text.text.lastBaseline + size * 1.7;
    return [mark, text] as const;
  });
  return { heading, items };
}

export function layOutModules(
  voice: Voice,
  modules: NonNullable<FrozenProfile['programme']>['modules'],
  top: number,
  size: number,
): Modules {
  const { language, programme } = voice.facts;
  const words = certificateWording[language].programme;
  const { parts } = framedWording[language];
  const [heads, row] =
    programme === undefined ? [words.modules, words.module] : [parts.heading, parts.part];
  const heading = layOutHeading(voice, heads, top, size);
  const total = modules.reduce((sum, { minutes }) => sum + minutes, 0);
  const text = sized(styles.text, size);
  const lines: readonly (readonly [string, string, TypeStyle])[] = [
    [row, words.duration, sized(styles.label, size * 0.85)],
    ...modules.map(
      ({ title, minutes }) => [title, programmeDuration(minutes, voice.facts), text] as const,
    ),
    [
      framedWording[language].total,
      programmeDuration(total, voice.facts),
      sized(styles.value, size),
    ],
  ];
  let baseline = top + size * 2.2;
  const rows = lines.map(([name, duration, style], index): ModuleRow => {
    const cells = layOutModule(voice, [name, duration], style, baseline);
    const rule = findLowest(cells) + size * 0.7;
    baseline = rule + size * 1.45;
    return { cells, rule, isStrong: index === 0 || index >= lines.length - 2 };
  });
  return { heading, rows, x: voice.x, width: voice.width };
}

function layOutModule(
  voice: Voice,
  [name, duration]: readonly [string, string],
  style: TypeStyle,
  baseline: number,
): readonly [Part, Part] {
  const { x, width } = voice;
  const { size } = style;
  const durationWidth = size * durationShare;
  const left = { x, width: width - durationWidth - 12, baseline };
  const right = {
    x: x + width - durationWidth,
    width: durationWidth,
    baseline,
    align: 'right',
  } as const;
  return [
    say(voice, 'programme', `${name} `, style, left, [{ size, lines: mostLines }]),
    say(voice, 'programme', duration, style, right, [
      { size, lines: 1 },
      { size: size * 0.85, lines: 2 },
    ]),
  ];
}

function layOutHeading(voice: Voice, text: string, baseline: number, size: number): Part {
  const style = sized(styles.heading, (styles.heading.size * size) / styles.text.size);
  return say(voice, 'programme', text, style, { x: voice.x, width: voice.width, baseline });
}

function sized(style: TypeStyle, size: number): TypeStyle {
  return { ...style, size, leading: (style.leading / style.size) * size };
}
