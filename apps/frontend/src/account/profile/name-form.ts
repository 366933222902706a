import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { normalName } from '@svetionik/domain/language/normal-name';
import { nameProblems, proposeName } from '@svetionik/domain/language/person-name';
import { findUnprintable } from '@svetionik/domain/language/printable';
import type { Script } from '@svetionik/domain/language/script';
import { Field } from '@svetionik/ui/field/field';
import { FieldControl } from '@svetionik/ui/field/field-control';
import { LongDatePipe } from '@svetionik/ui/language/date.pipes';
import { ProblemNotice } from '../../core/api/problem-notice';
import { createEditableCopy } from '../../core/forms/editable-copy';
import { FormFocus } from '../../core/forms/form-focus';
import { PersonalNumberGuard } from '../../core/forms/personal-number-guard';
import { Submission } from '../../core/forms/submission';
import { type Account, AccountStore } from './account-store';

type Side = 'latin' | 'cyrillic';

const scripts: Readonly<Record<Side, Script>> = { latin: 'sr-Latn', cyrillic: 'sr-Cyrl' };

/**
 * How the name is written, in both scripts. Whoever writes it in one is offered the other, and takes it or not:
 * no rule knows how a person writes their name.
 */
@Component({
  selector: 'app-name-form',
  imports: [TranslocoPipe, Field, FieldControl, LongDatePipe, ProblemNotice],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './name-form.html',
  styleUrl: './account-form.css',
})
export class NameForm {
  private readonly store = inject(AccountStore);
  private readonly focus = inject(FormFocus);
  private readonly guard = inject(PersonalNumberGuard);

  readonly account = input.required<Account>();

  protected readonly forms = ['feminine', 'masculine', 'neutral'] as const;
  protected readonly name = createEditableCopy(
    () => this.account().name ?? { latin: '', cyrillic: '' },
  );
  protected readonly form = createEditableCopy(() => this.account().form);
  protected readonly certificateScripts = ['sr-Latn', 'sr-Cyrl'] as const;
  protected readonly certificateScript = createEditableCopy(() => this.account().certificateScript);
  protected readonly checked = signal(false);
  protected readonly saved = signal(false);
  protected readonly submission = new Submission();
  protected readonly problems = computed(() => ({
    latin: this.problemOf('latin'),
    cyrillic: this.problemOf('cyrillic'),
  }));
  protected readonly unprintable = computed(() => ({
    latin: findUnprintable(this.name().latin).join(' '),
    cyrillic: findUnprintable(this.name().cyrillic).join(' '),
  }));
  /** What the other script would be, while it is empty. */
  protected readonly proposal = computed(() => {
    const { latin, cyrillic } = this.name();
    if ((latin.trim() === '') === (cyrillic.trim() === '')) return undefined;
    const [from, to]: [Side, Side] =
      latin.trim() === '' ? ['cyrillic', 'latin'] : ['latin', 'cyrillic'];
    if (nameProblems(this.name()[from], scripts[from]).length > 0) return undefined;
    return { side: to, text: proposeName(this.name()[from])[to] };
  });

  protected write(side: Side, text: string): void {
    this.saved.set(false);
    this.name.update((name) => ({ ...name, [side]: text }));
  }

  protected async confirm(event: Event, element: HTMLElement): Promise<void> {
    event.preventDefault();
    this.checked.set(true);
    this.saved.set(false);
    const { latin, cyrillic } = this.name();
    if (this.problems().latin ?? this.problems().cyrillic)
      return this.focus.toFirstInvalid(element);
    if (!(await this.guard.allows(latin, cyrillic))) return;
    const body = {
      latin: normalName(latin),
      cyrillic: normalName(cyrillic),
      form: this.form(),
      certificateScript: this.certificateScript(),
    };
    if (!(await this.submission.run(() => this.store.confirmName(body)))) return;
    this.checked.set(false);
    this.saved.set(true);
  }

  private problemOf(side: Side): string | undefined {
    if (!this.checked()) return undefined;
    const text = this.name()[side];
    const [problem] = nameProblems(text, scripts[side]);
    return this.guard.problem(text) ?? (problem && `account.name.problem.${problem}`);
  }
}
