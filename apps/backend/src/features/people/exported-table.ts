import type { listedPerson } from '@svetionik/contracts/people';
import { cyrillicToLatin } from '@svetionik/domain/language/cyrillic-to-latin';
import type { Language, TextInScripts } from '@svetionik/domain/language/script';
import { partName } from '@svetionik/domain/language/surname';
import type { PeopleColumn } from '@svetionik/domain/people/people-columns';
import type { CellValue, WrittenTable } from '@svetionik/formats';
import type { z } from 'zod';
import { roleNames } from '../identity';
import { english, type ExportWords, serbian } from './export-wording';

type Listed = z.output<typeof listedPerson>;

const widths: Readonly<Record<PeopleColumn, number>> = {
  email: 34,
  institution: 44,
  profession: 14,
  course: 30,
  roles: 30,
  lastActive: 18,
  since: 18,
};

/** What a table of people shows: which columns, in which language, and of which course. */
export interface ExportLook {
  readonly columns: readonly PeopleColumn[];
  readonly language: Language;
  readonly course: TextInScripts | undefined;
  /** Whether blocked and unconfirmed accounts are told apart. */
  readonly showsAccess: boolean;
}

/** The list as a table: a column for each part of a name, those that are shown, and who cannot sign in. */
export class ExportedTable {
  private readonly words: ExportWords;

  constructor(private readonly look: ExportLook) {
    this.words = look.language === 'en' ? english : serbian;
  }

  get fileName(): string {
    return this.say(this.words.fileName);
  }

  get head(): WrittenTable['columns'] {
    const { columns, course, showsAccess } = this.look;
    return [
      { heading: this.say(this.words.surname), width: 24 },
      { heading: this.say(this.words.given), width: 20 },
      ...columns.map((column) => ({
        heading:
          column === 'course' && course !== undefined
            ? this.inScript(course)
            : this.say(this.words.columns[column]),
        width: widths[column],
      })),
      ...(showsAccess ? [{ heading: this.say(this.words.access), width: 22 }] : []),
    ];
  }

  get sheetName(): string {
    return this.say(this.words.sheet);
  }

  cells(person: Listed): CellValue[] {
    const name = person.name === null ? undefined : partName(person.name);
    return [
      name === undefined ? null : this.inScript(name.surname),
      name === undefined ? null : this.inScript(name.given),
      ...this.look.columns.map((column) => this.cell(person, column)),
      ...(this.look.showsAccess ? [this.access(person)] : []),
    ];
  }

  private cell({ contact, roles, ...person }: Listed, column: PeopleColumn): CellValue {
    switch (column) {
      case 'email':
        return contact?.email ?? null;
      case 'institution':
        return this.institution(person) ?? contact?.written ?? null;
      case 'profession':
        return contact?.profession ? this.say(this.words.professions[contact.profession]) : null;
      case 'course':
        return this.course(person.course);
      case 'roles':
        return this.roles(roles);
      case 'lastActive':
        return person.lastActiveOn === null ? null : { day: person.lastActiveOn };
      case 'since':
        return contact === null ? null : { day: contact.since };
    }
  }

  private institution({ institution }: Pick<Listed, 'institution'>): string | undefined {
    if (institution === null) return undefined;
    const own = this.inScript(institution.name);
    return institution.parentName === null
      ? own
      : `${this.inScript(institution.parentName)} · ${own}`;
  }

  private course(course: Listed['course']): string {
    if (course === null) return this.say(this.words.notEnrolled);
    const { state, done, total } = course;
    return this.say(
      state === 'under-way' ? this.words.lessons(done, total) : this.words.states[state],
    );
  }

  private roles(roles: Listed['roles']): string | null {
    if (roles === null) return null;
    const shown = roles.length > 1 ? roles.filter((role) => role !== 'learner') : roles;
    const language = this.look.language === 'en' ? 'english' : 'serbian';
    return shown.map((role) => this.say(roleNames[role][language])).join(', ');
  }

  private access({ contact }: Listed): string | null {
    if (contact?.blocked) return this.say(this.words.blocked);
    return contact?.confirmed === false ? this.say(this.words.unconfirmed) : null;
  }

  private say(text: string): string {
    return this.look.language === 'sr-Latn' ? cyrillicToLatin(text) : text;
  }

  private inScript(text: TextInScripts): string {
    return text[this.look.language === 'sr-Cyrl' ? 'sr-Cyrl' : 'sr-Latn'];
  }
}
