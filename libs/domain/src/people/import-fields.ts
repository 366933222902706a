import { fold } from '../language/search-key';

/**
 * What a column of a list of people may hold. A name is in one column, of either script, or apart; a second column may
 * give it in the other script.
 *
 * @example
 * importFields.includes('surname'); // true
 */
export const importFields = [
  'name',
  'name-latin',
  'name-cyrillic',
  'surname',
  'given-name',
  'mail',
  'job',
  'institution',
  'training-title',
  'training-organiser',
  'training-day',
  'training-hours',
  'training-certificate',
] as const;

/** One of {@link importFields}. */
export type ImportField = (typeof importFields)[number];

/** How headings begin or read, folded. What stands first is asked first. */
const headings: readonly (readonly [ImportField, RegExp])[] = [
  ['name-latin', /\b(?:ime|name)\b.*\blatin/],
  ['name-cyrillic', /\b(?:ime|name)\b.*\b(?:cirilic|cyrillic)/],
  ['training-certificate', /\b(?:sertifikat|uverenj|potvrd|certificate)/],
  ['training-organiser', /\borgani[sz](?:ator|er)/],
  [
    'training-day',
    /^(?:datum|dan|date|day)$|^(?:datum|dan)\b.*\b(?:obuk|zavrsetk)|\bcompleted on\b/,
  ],
  ['training-hours', /^(?:broj |fond )?(?:sati|casova)$|^(?:number of )?hours$/],
  ['training-title', /\b(?:obuk|seminar|kurs|training|course)/],
  ['mail', /\b(?:e ?)?mail\b|\bi?mejl\b|\be ?post|\belektronsk\w+ (?:post|adres)/],
  ['surname', /^(?:prezime|surname|last name|family name)$/],
  ['given-name', /^(?:(?:licno )?ime|given names?|first names?)$/],
  ['name', /^(?:ime i prezime|puno ime|full name|name|polaznik)$/],
  [
    'institution',
    /^(?:ustanov|institucij|radna jedinic|poslodavac|institution|employer|workplace)/,
  ],
  ['job', /^(?:zanimanj|posao|struk|profesij|radno mesto|profession|occupation|job)/],
];

/**
 * Proposes what each column holds, by its heading in either script or in English. Each field is proposed once, for the
 * first column that fits; what nothing fits is left to a person.
 *
 * @example
 * guessFields(['Презиме', 'Ime', 'E-mail', 'Телефон']); // ['surname', 'given-name', 'mail', undefined]
 */
export function guessFields(names: readonly string[]): readonly (ImportField | undefined)[] {
  const taken = new Set<ImportField>();
  return names.map((name) => {
    const folded = fold(name);
    const field = headings.find(([each, pattern]) => pattern.test(folded) && !taken.has(each))?.[0];
    if (field !== undefined) taken.add(field);
    return field;
  });
}

/**
 * Why columns cannot be read as a list of people: one field stands twice, or none holds the address, or the name. Undefined
 * where they can.
 *
 * @example
 * findColumnProblem(['surname', null, 'mail']); // undefined
 */
export function findColumnProblem(
  fields: readonly (ImportField | null)[],
): 'field-twice' | 'mail-missing' | 'name-missing' | undefined {
  const chosen = fields.filter((field) => field !== null);
  if (new Set(chosen).size < chosen.length) return 'field-twice';
  if (!chosen.includes('mail')) return 'mail-missing';
  const names = ['name', 'name-latin', 'name-cyrillic', 'surname'] as const;
  return names.some((field) => chosen.includes(field)) ? undefined : 'name-missing';
}

/**
 * By what an organisation's choice of columns is found again: the headings in their order, whatever their script, letter
 * case and spaces.
 *
 * @example
 * headingKey(['Презиме', ' IME']) === headingKey(['prezime', 'ime']); // true
 */
export function headingKey(names: readonly string[]): string {
  return JSON.stringify(names.map(fold));
}

/** Rows at the beginning among which the headings are looked for: titles and empty lines stand above many of them. */
const mostAbove = 10;

/**
 * The place of the row that names the columns, from 0: the one of the first rows of which most is known, or the first.
 *
 * @example
 * findHeadings([['Spisak zaposlenih'], ['Prezime', 'Ime', 'Mejl']]); // 1
 */
export function findHeadings(rows: readonly (readonly string[])[]): number {
  const known = rows
    .slice(0, mostAbove)
    .map((row) => guessFields(row).filter((field) => field !== undefined).length);
  return Math.max(0, known.indexOf(Math.max(...known)));
}
