import type { CertificateFacts } from '@svetionik/domain/certificates/certificate-facts';
import { programmeDuration, quotedCourse } from '@svetionik/domain/certificates/certificate-text';
import { certificateWording } from '@svetionik/domain/certificates/certificate-wording';
import { formatNumber } from '@svetionik/domain/language/number-format';
import type { FontName } from '../../../platform/pdf/fonts';
import { findLowestBaseline } from './issuers';
import { colours } from '../certificate-colours';
import type { Part } from '../certificate-design';
import { centred, createSetter, chooseSheet, type Sheet } from './page';

/** The second page: what the course was about and how long its parts take. */
export interface ProgrammeLayout {
  readonly title: Part;
  readonly course: Part;
  readonly objectives: {
    readonly heading: Part;
    readonly items: readonly (readonly [Part, Part])[];
  } | null;
  readonly modules: { readonly heading: Part; readonly rows: readonly (readonly [Part, Part])[] };
  readonly register: Part;
}

type Programme = NonNullable<NonNullable<CertificateFacts['profile']>['programme']>;

interface Column {
  readonly x: number;
  readonly width: number;
  readonly top: number;
  readonly size: number;
}

const sizes = [11.5, 10.5, 9.5, 8.5] as const;
const bullet = '– ';
const indent = 14;
const durationWidth = 96;
const mostLines = 6;

/** The page of the programme in the largest letters that hold it; null where the certificate has none. */
export function layOutProgramme(facts: CertificateFacts): ProgrammeLayout | null {
  const programme = facts.profile?.programme;
  if (programme === undefined) return null;
  const sheet = chooseSheet(facts);
  const bottom = sheet.page.height - 78;
  for (const size of sizes) {
    const page = layOutIn(facts, programme, sheet, size);
    if (findLowestBaseline([partsOfColumns(page)]) <= bottom) return page;
  }
  return withTooLong(layOutIn(facts, programme, sheet, sizes[3]));
}

export function partsOfProgramme({ title, course, register, ...columns }: ProgrammeLayout): Part[] {
  return [title, course, ...partsOfColumns(columns), register];
}

function partsOfColumns({
  objectives,
  modules,
}: Pick<ProgrammeLayout, 'objectives' | 'modules'>): Part[] {
  return [
    ...(objectives ? [objectives.heading, ...objectives.items.flat()] : []),
    modules.heading,
    ...modules.rows.flat(),
  ];
}

function layOutIn(
  facts: CertificateFacts,
  programme: Programme,
  sheet: Sheet,
  size: number,
): ProgrammeLayout {
  const head = layOutHead(facts, sheet);
  const top = head.course.text.lastBaseline + 42;
  const { objectives: first, modules: second } = sheet.programme;
  const objectives =
    programme.objectives.length === 0
      ? null
      : layOutObjectives(facts, programme.objectives, { ...first, top, size });
  const below =
    objectives && first.x === second.x ? findLowestBaseline(objectives.items) + 34 : top;
  const modules = layOutModules(facts, programme.modules, {
    ...(objectives ? second : first),
    top: below,
    size,
  });
  return { ...head, objectives, modules };
}

function layOutHead(facts: CertificateFacts, sheet: Sheet) {
  const set = createSetter(facts);
  const middle = centred(sheet, sheet.widths.course);
  const title = set(
    'programme',
    certificateWording[facts.language].programme.title,
    'serifSemibold',
    colours.ink,
    {
      ...middle,
      baseline: 88,
      steps: [{ size: 24, lines: 1 }],
    },
  );
  const course = set('courseTitle', quotedCourse(facts), 'serif', colours.ink, {
    ...middle,
    baseline: 116,
    steps: [
      { size: 14, lines: 1 },
      { size: 13, lines: 2 },
      { size: 11, lines: 4 },
    ],
  });
  const register = set(
    'registerNumber',
    `${facts.registerNumber} · ${facts.checkCode}`,
    'sans',
    colours.soft,
    {
      ...middle,
      baseline: sheet.page.height - 50,
      steps: [
        { size: 9.5, lines: 1 },
        { size: 8, lines: 2 },
      ],
    },
  );
  return { title, course, register };
}

function layOutObjectives(facts: CertificateFacts, objectives: readonly string[], column: Column) {
  const set = createSetter(facts);
  const heading = layOutHeading(
    facts,
    certificateWording[facts.language].programme.objectives,
    column,
  );
  let baseline = heading.text.lastBaseline + column.size * 1.9;
  const items = objectives.map((objective) => {
    const frame = { x: column.x, baseline, align: 'left', leading: 1.3 } as const;
    const mark = set('programme', bullet, 'serif', colours.soft, {
      ...frame,
      width: indent,
      steps: [{ size: column.size, lines: 1 }],
    });
    const text = set('programme', objective, 'serif', colours.ink, {
      ...frame,
      x: column.x + indent,
      width: column.width - indent,
      steps: [{ size: column.size, lines: mostLines }],
    });
    baseline = text.text.lastBaseline + column.size * 1.6;
    return [mark, text] as const;
  });
  return { heading, items };
}

/** A table of the modules and how long each takes, with the sum at its end. */
function layOutModules(facts: CertificateFacts, modules: Programme['modules'], column: Column) {
  const { programme } = certificateWording[facts.language];
  const heading = layOutHeading(facts, programme.modules, column);
  const total = modules.reduce((sum, { minutes }) => sum + minutes, 0);
  const lines: readonly (readonly [string, string])[] = [
    [programme.module, programme.duration],
    ...modules.map(({ title, minutes }) => [title, firstDuration(minutes, facts)] as const),
    [programme.total, firstDuration(total, facts)],
  ];
  let baseline = heading.text.lastBaseline + column.size * 1.9;
  const rows = lines.map(([name, duration], index) => {
    const font = index === 0 ? 'sans' : index === lines.length - 1 ? 'serifSemibold' : 'serif';
    const row = layOutModule(facts, [name, duration], font, { ...column, top: baseline });
    baseline = findLowestBaseline([row]) + column.size * 1.75;
    return row;
  });
  return { heading, rows };
}

/** Halves stand in the form in which they were first printed, so that a copy of a certificate says what the certificate says. */
function firstDuration(minutes: number, facts: CertificateFacts): string {
  if (minutes < 60 || minutes % 60 !== 30) return programmeDuration(minutes, facts);
  const { language } = facts;
  return `${formatNumber(minutes / 60, language, 1)} ${certificateWording[language].hours.other}`;
}

function layOutModule(
  facts: CertificateFacts,
  [name, duration]: readonly [string, string],
  font: FontName,
  { x, width, top, size }: Column,
): readonly [Part, Part] {
  const set = createSetter(facts);
  const colour = font === 'sans' ? colours.soft : colours.ink;
  const right = {
    x: x + width - durationWidth,
    width: durationWidth,
    align: 'right',
    baseline: top,
  } as const;
  const left = {
    x,
    width: width - durationWidth - 12,
    align: 'left',
    baseline: top,
    leading: 1.3,
  } as const;
  return [
    set('programme', `${name} `, font, colour, { ...left, steps: [{ size, lines: mostLines }] }),
    set('programme', duration, font, colour, { ...right, steps: [{ size, lines: 1 }] }),
  ];
}

function layOutHeading(
  facts: CertificateFacts,
  text: string,
  { x, width, top, size }: Column,
): Part {
  return createSetter(facts)('programme', text, 'sansSemibold', colours.ink, {
    x,
    width,
    align: 'left',
    baseline: top,
    steps: [{ size: size + 1.5, lines: 1 }],
  });
}

/** What stands too low is for whoever words the programme to shorten. */
function withTooLong(page: ProgrammeLayout): ProgrammeLayout {
  return { ...page, title: { ...page.title, text: { ...page.title.text, fits: false } } };
}
