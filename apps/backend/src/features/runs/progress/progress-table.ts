import type { Language, TextInScripts } from '@svetionik/domain/language/script';
import { partName } from '@svetionik/domain/language/surname';
import type { CellValue, WrittenTable } from '@svetionik/formats';
import type { Participant } from '../participant-view';
import { progressWords, sayCertificate, sayState, type ProgressWords } from './progress-wording';

/** The people of a run as rows of a table: who they are, each part of the course or the programme, and how they stand. */
export class ProgressTable {
  private readonly words: ProgressWords;

  constructor(
    private readonly language: Language,
    private readonly modules: readonly TextInScripts[],
  ) {
    this.words = progressWords[language];
  }

  get head(): WrittenTable['columns'] {
    const { columns } = this.words;
    return [
      { heading: columns.surname, width: 24 },
      { heading: columns.given, width: 20 },
      { heading: columns.email, width: 34 },
      { heading: columns.institution, width: 44 },
      ...this.modules.map((module) => ({ heading: this.inScript(module), width: 18 })),
      { heading: columns.attempts, width: 10 },
      { heading: columns.lastActive, width: 18 },
      { heading: columns.state, width: 22 },
      { heading: columns.deadline, width: 14 },
      { heading: columns.late, width: 12 },
      { heading: columns.certificate, width: 18 },
    ];
  }

  cells(person: Participant): CellValue[] {
    const { email, institution, parts, attempts, lastActiveOn, due, certificate } = person;
    const name = person.name === null ? undefined : partName(person.name);
    const isDue = due.kind === 'due' || due.kind === 'late';
    return [
      name === undefined ? null : this.inScript(name.surname),
      name === undefined ? null : this.inScript(name.given),
      email,
      institution === null ? null : this.inScript(institution),
      ...this.modules.map((_, place) => this.part(parts[place])),
      attempts,
      lastActiveOn === null ? null : { day: lastActiveOn },
      sayState(this.words, person),
      isDue ? { day: due.on } : null,
      due.kind === 'late' ? due.days : null,
      certificate === null ? null : sayCertificate(this.words, certificate),
    ];
  }

  private inScript(text: TextInScripts): string {
    return text[this.language === 'sr-Cyrl' ? 'sr-Cyrl' : 'sr-Latn'];
  }

  private part(part: Participant['parts'][number] | undefined): string | null {
    if (part === undefined || part === null) return null;
    const { done, total, state } = part;
    return state === null ? this.words.part(done, total) : this.words.partStates[state];
  }
}
