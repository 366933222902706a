import { completion, quotedCourse } from '@svetionik/domain/certificates/certificate-text';
import { kindWording } from '@svetionik/domain/certificates/kind-wording';
import { widthOfText } from '../../../platform/pdf/text-setting';
import type { Part } from '../certificate-design';
import type { Density } from './density';
import { layOutHead, type Head } from './head';
import { placeColumn, type Measures } from './measures';
import { styles } from './type-styles';
import { findLowest, lowerPart, say, sayEvenly, type Steps, type Voice } from './voice';

/** All that stands above the facts; what both languages say stands twice. */
export interface Upper {
  readonly head: Head;
  readonly titles: readonly Part[];
  readonly subtitles: readonly Part[];
  readonly name: Part;
  readonly rule: number;
  readonly sentences: readonly Part[];
  readonly courses: readonly Part[];
  /** The first place for a fact. */
  readonly end: number;
}

const underName = 13;
/** A light capital begins a little to the right of its place. */
const overhang = 2;

export function layOutUpper(
  voices: readonly [Voice, ...Voice[]],
  measures: Measures,
  density: Density,
): Upper {
  const head = layOutHead(voices, measures.top);
  const { titles, subtitles } = layOutTitles(voices, measures, density, head);
  const name = layOutName(
    voices[0],
    measures,
    density,
    findLowest([...titles, ...subtitles]) + measures.name - density.closer,
  );
  const rule = name.text.lastBaseline + underName;
  const said = layOutSentences(voices, measures, density, rule);
  return {
    head,
    titles,
    subtitles,
    name,
    rule,
    ...said,
    end: findLowest(said.courses) + density.facts,
  };
}

/** What the holder did, and on which course. */
function layOutSentences(
  voices: readonly [Voice, ...Voice[]],
  measures: Measures,
  density: Density,
  rule: number,
): Pick<Upper, 'sentences' | 'courses'> {
  const sentences = sayEvenly(voices, sentenceSteps(voices), (voice, steps) => {
    const place = at(voice, rule + density.sentence);
    return say(voice, 'holderForm', completion(voice.facts), styles.sentence, place, steps);
  });
  const under = findLowest(sentences) + density.course;
  const steps = notLarger(density.courseSize, courseSteps(voices, measures));
  const courses = sayEvenly(voices, steps, (voice, tried) =>
    say(voice, 'courseTitle', quotedCourse(voice.facts), styles.course, at(voice, under), tried),
  );
  return { sentences, courses };
}

/** The same with so much more room above the title, above the name, under the rule and above the facts. */
export function spread(upper: Upper, share: number): Upper {
  const down = (parts: readonly Part[], by: number) => parts.map((part) => lowerPart(part, by));
  return {
    head: upper.head,
    titles: down(upper.titles, share),
    subtitles: down(upper.subtitles, share),
    name: lowerPart(upper.name, share * 2),
    rule: upper.rule + share * 2,
    sentences: down(upper.sentences, share * 2.33),
    courses: down(upper.courses, share * 2.33),
    end: upper.end + share * 3.33,
  };
}

/** The line under the title stands beside it where the sheet is wide enough for both. */
function layOutTitles(
  voices: readonly [Voice, ...Voice[]],
  measures: Measures,
  density: Density,
  head: Head,
): Pick<Upper, 'titles' | 'subtitles'> {
  const baseline = Math.max(
    density.titleSize === styles.title.size ? measures.title : 0,
    head.lowest + density.title,
  );
  const largest = voices.length === 1 ? density.titleSize : density.titleSize - 4;
  const sizes: Steps = [
    { size: largest, lines: 1 },
    { size: largest - 6, lines: 1 },
    { size: largest - 12, lines: 1 },
  ];
  const titles = sayEvenly(voices, sizes, (voice, steps) => {
    const { title } = kindWording(voice.facts);
    return say(
      voice,
      'titleLine',
      title,
      styles.title,
      { ...at(voice, baseline), x: voice.x - overhang },
      steps,
    );
  });
  return { titles, subtitles: layOutSubtitles(voices, measures, density, titles) };
}

function layOutSubtitles(
  voices: readonly [Voice, ...Voice[]],
  measures: Measures,
  density: Density,
  titles: readonly Part[],
): Part[] {
  const baseline = findLowest(titles);
  const beside = findBeside(voices, measures, titles);
  const sizes: Steps = [
    { size: 14, lines: beside ? 1 : 2 },
    { size: 11.5, lines: 2 },
  ];
  return sayEvenly(voices, sizes, (voice, steps) => {
    const place = beside ? { ...beside, baseline } : at(voice, baseline + density.subtitle);
    return say(voice, 'titleLine', voice.facts.titleLine, styles.subtitle, place, steps);
  });
}

function findBeside(
  voices: readonly [Voice, ...Voice[]],
  { besideTitle, right }: Measures,
  titles: readonly Part[],
) {
  const [{ facts, x: left }] = voices;
  const x = left + (titles[0]?.text.width ?? 0) + 12;
  const width = right - x;
  const { font, size } = styles.subtitle;
  const holds = widthOfText(facts.titleLine, font, size) <= width;
  return voices.length === 1 && besideTitle && holds ? { x, width } : undefined;
}

/** Over both columns, once: a name is not translated. */
function layOutName(
  voice: Voice,
  measures: Measures,
  { nameSize }: Density,
  baseline: number,
): Part {
  const { nameLines } = measures;
  const steps = notLarger(nameSize, [
    { size: 34, lines: 1 },
    { size: 30, lines: 1 },
    { size: 27, lines: 2 },
    { size: 24, lines: nameLines },
    { size: 22, lines: nameLines },
    { size: 20, lines: nameLines },
    { size: 18, lines: nameLines },
  ]);
  return say(
    voice,
    'holderName',
    voice.facts.holderName,
    styles.name,
    at(placeColumn(measures, 0, 1), baseline),
    steps,
  );
}

function sentenceSteps({ length }: readonly Voice[]): Steps {
  return length === 1
    ? [{ size: 13, lines: 1 }]
    : [
        { size: 12.2, lines: 1 },
        { size: 12.2, lines: 2 },
      ];
}

function courseSteps({ length }: readonly Voice[], { orientation }: Measures): Steps {
  if (length > 1)
    return [
      { size: 14.5, lines: 3 },
      { size: 13, lines: 4 },
      { size: 11, lines: 6 },
    ];
  const more = orientation === 'portrait' ? 1 : 0;
  return [
    { size: 16, lines: 2 },
    { size: 14, lines: 2 + more },
    { size: 13, lines: 3 + more },
    { size: 12, lines: 3 + more },
  ];
}

function notLarger(most: number, steps: Steps): Steps {
  const [first = steps[0], ...more] = steps.filter(({ size }) => size <= most);
  return [first, ...more];
}

function at({ x, width }: { readonly x: number; readonly width: number }, baseline: number) {
  return { x, width, baseline };
}
