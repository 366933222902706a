import { findGrade, type CitedFact } from '../content/cited-fact';
import { readContactKey } from '../content/link';
import { plainText } from '../content/plain-text';
import type { RichNode, RichText, Run } from '../content/rich-text';
import { shortDate } from '../language/calendar-date';
import type { Script } from '../language/script';
import { handoutWording } from './handout-wording';
import type { CorrectedFact, PrintedContact, PrintedHandout } from './printed-handout';

/** A line of the list of contacts. @example const line: ContactLine = { label: 'Policija', number: '192', about: '', known: true }; */
export interface ContactLine {
  readonly label: string;
  /** The number, or that none was entered. */
  readonly number: string;
  /** For where, when, how its number is founded, or its site where there is none; empty where nothing is known. */
  readonly about: string;
  /** Whether `number` is one. */
  readonly known: boolean;
}

/** What stands below a heading. @example const section: Section<string> = { heading: 'Na čemu počiva', entries: [] }; */
export interface Section<Entry> {
  readonly heading: string;
  readonly entries: readonly Entry[];
}

/**
 * A handout with every word that stands on paper, whatever it is written as: numbers stand beside the contacts that are cited, and
 * marks of sources beside the facts.
 *
 * @example
 * completeHandout(handout).contacts.note; // 'Spisak sastavljen 29. 11. 2026.'
 */
export interface CompleteHandout extends Pick<
  PrintedHandout,
  'language' | 'title' | 'description' | 'checklist' | 'body'
> {
  readonly origin: string;
  readonly corrections: Section<string>;
  readonly contacts: Section<ContactLine> & { readonly note: string };
  readonly sources: Section<{ readonly mark: string; readonly text: string }>;
}

/**
 * Puts beside the text of a handout what is known on the day on which it is made.
 *
 * @example
 * completeHandout(handout).body; // [… { text: 'ASTRA', link: 'contact:astra' }, { text: ' (011 785 0000)', … }]
 */
export function completeHandout(handout: PrintedHandout): CompleteHandout {
  const { language, title, description, checklist, contacts, corrections } = handout;
  const words = handoutWording(language);
  const cited = handout.facts;
  const day = shortDate(handout.day, language);
  return {
    language,
    title,
    description,
    checklist,
    body: completeText(handout.body, handout),
    origin: words.origin(handout.module, day),
    corrections: {
      heading: words.corrections,
      entries: corrections.map((fact) => `${fact.statement} (${foundation(fact, handout)})`),
    },
    contacts: {
      heading: words.contacts,
      note: words.listed(day),
      entries: contacts.map((contact) => contactLine(contact, language)),
    },
    sources: {
      heading: words.sources,
      entries: cited.map((fact, index) => ({
        mark: `[${index + 1}]`,
        text: foundation(fact, handout),
      })),
    },
  };
}

/**
 * Whether an entry of a list is a line to write on: one paragraph that ends with a colon, in a list without numbers.
 *
 * @example
 * isLineToFill([{ kind: 'paragraph', runs: [{ text: 'Zamena:' }] }], false); // true
 */
export function isLineToFill(entry: RichText | undefined, ordered: boolean): boolean {
  return (
    !ordered &&
    entry?.length === 1 &&
    entry[0]?.kind === 'paragraph' &&
    plainText(entry).endsWith(':')
  );
}

function contactLine(contact: PrintedContact, language: Script): ContactLine {
  const { label, number, area, hours } = contact;
  const words = handoutWording(language);
  const founded = number === null ? [siteOf(contact)] : foundationOfNumber(contact, language);
  const about = [area, hours, ...founded].filter((part) => part !== null).join(' · ');
  return { label, number: number ?? words.noNumber, about, known: number !== null };
}

function siteOf({ site }: PrintedContact): string | null {
  return site === null ? null : hostOf(site);
}

/** Paper outlives what is printed on it: whoever finds it in a year sees how old each number is. */
function foundationOfNumber(
  { grade, checkedOn }: PrintedContact,
  language: Script,
): readonly (string | null)[] {
  const words = handoutWording(language);
  const say = grade === 'organisation' ? words.entered : words.sourceRead;
  return [
    grade === 'second-hand' ? words.secondHand : null,
    checkedOn === null ? null : say(shortDate(checkedOn, language)),
  ];
}

function hostOf(site: string): string {
  return new URL(site).host.replace(/^www\./, '');
}

function foundation(fact: CitedFact | CorrectedFact, { language }: PrintedHandout): string {
  const words = handoutWording(language);
  const grade = 'version' in fact ? findGrade(fact) : undefined;
  const remark = { unconfirmed: words.unconfirmed, 'second-hand': words.secondHand };
  return [
    fact.source,
    ...(fact.place ? [fact.place] : []),
    ...(grade === 'unconfirmed' || grade === 'second-hand' ? [remark[grade]] : []),
    words.checked(shortDate(fact.checkedOn, language)),
  ].join(', ');
}

function completeText(text: RichText, handout: PrintedHandout): RichText {
  return text.map((node): RichNode => {
    switch (node.kind) {
      case 'list':
        return { ...node, entries: node.entries.map((entry) => completeText(entry, handout)) };
      case 'quote':
        return { ...node, body: completeText(node.body, handout) };
      default:
        return { ...node, runs: completeRuns(node.runs, handout) };
    }
  });
}

/** A contact and a fact are told once, after the last of the stretches in a row that name them. */
function completeRuns(
  runs: readonly Run[],
  { contacts, facts }: Pick<PrintedHandout, 'contacts' | 'facts'>,
): Run[] {
  return runs.flatMap((run, index) => {
    const next = runs[index + 1];
    const key = run.link === undefined ? undefined : readContactKey(run.link);
    const number = contacts.find((contact) => contact.key === key)?.number;
    const place = run.fact === undefined ? -1 : facts.findIndex(({ id }) => id === run.fact);
    return [
      run,
      ...(number && next?.link !== run.link
        ? [{ text: ` (${number})`, strong: true } as const]
        : []),
      ...(place >= 0 && next?.fact !== run.fact ? [{ text: `\u00a0[${place + 1}]` }] : []),
    ];
  });
}
