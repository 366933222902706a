import { computed, inject, signal, type WritableSignal } from '@angular/core';
import { normalName } from '@svetionik/domain/language/normal-name';
import {
  nameProblems,
  proposeName,
  type NameInBothScripts,
} from '@svetionik/domain/language/person-name';
import { findUnprintable } from '@svetionik/domain/language/printable';
import type { Script } from '@svetionik/domain/language/script';
import { PersonalNumberGuard } from '../../core/forms/personal-number-guard';

/** One of the two fields of a name. */
export type Side = keyof NameInBothScripts;

const scripts: Readonly<Record<Side, Script>> = { latin: 'sr-Latn', cyrillic: 'sr-Cyrl' };

export const emptyName: NameInBothScripts = { latin: '', cyrillic: '' };

/** A name as it is being written in both scripts, with what is wrong with it. Made where there is injection. */
export class NameDraft {
  private readonly guard = inject(PersonalNumberGuard);

  readonly checked = signal(false);
  readonly problems = computed(() => ({
    latin: this.problemOf('latin'),
    cyrillic: this.problemOf('cyrillic'),
  }));
  readonly unprintable = computed(() => ({
    latin: findUnprintable(this.text().latin).join(' '),
    cyrillic: findUnprintable(this.text().cyrillic).join(' '),
  }));
  /** What the other script would be, while it is empty. */
  readonly proposal = computed(() => {
    const { latin, cyrillic } = this.text();
    if ((latin.trim() === '') === (cyrillic.trim() === '')) return undefined;
    const [from, to]: [Side, Side] =
      latin.trim() === '' ? ['cyrillic', 'latin'] : ['latin', 'cyrillic'];
    if (nameProblems(this.text()[from], scripts[from]).length > 0) return undefined;
    return { side: to, text: proposeName(this.text()[from])[to] };
  });

  constructor(readonly text: WritableSignal<NameInBothScripts>) {}

  write(side: Side, text: string): void {
    this.text.update((name) => ({ ...name, [side]: text }));
  }

  /** Whether it is fit to be sent; the fields say what is wrong. */
  check(): boolean {
    this.checked.set(true);
    return (this.problems().latin ?? this.problems().cyrillic) === undefined;
  }

  /** As {@link check}, where it may be left out, and one script is enough: the other is proposed, and no document bears it unasked. */
  checkIfWritten(): boolean {
    const proposal = this.proposal();
    if (proposal !== undefined) this.write(proposal.side, proposal.text);
    if (this.isWritten()) return this.check();
    this.checked.set(false);
    return true;
  }

  /** The name where it was written, as part of what is sent. It has been checked: there are no numbers in it. */
  readIfWritten(): { readonly name?: NameInBothScripts } {
    return this.isWritten() ? { name: this.read() } : {};
  }

  /** The name as it is sent; undefined where it is not fit, or somebody thinks better of it. */
  async take(): Promise<NameInBothScripts | undefined> {
    if (!this.check()) return undefined;
    const { latin, cyrillic } = this.text();
    if (!(await this.guard.allows(latin, cyrillic))) return undefined;
    return this.read();
  }

  private isWritten(): boolean {
    const { latin, cyrillic } = this.text();
    return `${latin}${cyrillic}`.trim() !== '';
  }

  private read(): NameInBothScripts {
    const { latin, cyrillic } = this.text();
    return { latin: normalName(latin), cyrillic: normalName(cyrillic) };
  }

  private problemOf(side: Side): string | undefined {
    if (!this.checked()) return undefined;
    const text = this.text()[side];
    const [problem] = nameProblems(text, scripts[side]);
    return this.guard.problem(text) ?? (problem && `account.name.problem.${problem}`);
  }
}
