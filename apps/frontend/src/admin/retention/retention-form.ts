import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import type { Script } from '@svetionik/domain/language/script';
import { Dialogs } from '@svetionik/ui/dialog/dialogs';
import { Field } from '@svetionik/ui/field/field';
import { FieldControl } from '@svetionik/ui/field/field-control';
import { LongDatePipe } from '@svetionik/ui/language/date.pipes';
import { PluralPipe } from '@svetionik/ui/language/plural.pipe';
import { InScriptPipe } from '@svetionik/ui/language/script-text';
import { ProblemNotice } from '../../core/api/problem-notice';
import { BothScriptsField } from '../../core/forms/both-scripts-field';
import { Edited } from '../../core/forms/edited';
import { FormFocus } from '../../core/forms/form-focus';
import { Submission } from '../../core/forms/submission';
import { type ConflictRow, VersionConflict } from '../../core/forms/version-conflict';
import { type Retention, RetentionStore } from './retention-store';

interface Text {
  /** As it is typed; empty is for ever. */
  readonly years: string;
  readonly ground: Retention['ground'];
}

/** How long one kind is kept, and why. Saving says first how much the next run would take, and asks. */
@Component({
  selector: 'app-retention-form',
  imports: [
    TranslocoPipe,
    Field,
    FieldControl,
    PluralPipe,
    ProblemNotice,
    BothScriptsField,
    VersionConflict,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  providers: [PluralPipe, LongDatePipe, InScriptPipe],
  templateUrl: './retention-form.html',
  styles: `
    h2 {
      font-size: var(--step-1);
    }
    .years {
      max-width: 8rem;
    }
  `,
})
export class RetentionForm {
  private readonly store = inject(RetentionStore);
  private readonly dialogs = inject(Dialogs);
  private readonly transloco = inject(TranslocoService);
  private readonly plural = inject(PluralPipe);
  private readonly longDate = inject(LongDatePipe);
  private readonly inScript = inject(InScriptPipe);
  private readonly focus = inject(FormFocus);

  readonly retention = input.required<Retention>();

  protected readonly edited = new Edited<Retention, Text>({
    read: () => this.retention(),
    textOf: (stored) => ({
      years: stored?.years?.toString() ?? '',
      ground: stored?.ground ?? { 'sr-Latn': '', 'sr-Cyrl': '' },
    }),
    readAgain: async (stored) => (await this.store.readAgain(stored.kind)) ?? stored,
  });
  protected readonly stored = computed(() => this.edited.stored() ?? this.retention());
  protected readonly asking = new Submission();
  private readonly checked = signal(false);
  private readonly years = computed(() =>
    this.edited.text().years.trim() === '' ? null : Number(this.edited.text().years),
  );
  protected readonly yearsProblem = computed(() => {
    const years = this.years();
    return years === null || (Number.isInteger(years) && years >= 1 && years <= 100)
      ? undefined
      : 'privacy.retention.yearsWrong';
  });
  protected readonly missing = computed(() =>
    this.checked() && this.years() !== null ? 'privacy.retention.groundMissing' : undefined,
  );
  protected readonly conflict = computed<readonly ConflictRow[] | undefined>(() => {
    const theirs = this.edited.theirs();
    if (theirs === undefined) return undefined;
    const { years, ground } = this.edited.text();
    const say = (key: string) => this.transloco.translate<string>(`privacy.retention.${key}`);
    return [
      { what: say('years'), mine: years, theirs: theirs.years?.toString() ?? '' },
      {
        what: say('ground'),
        mine: this.inScript.transform(ground),
        theirs: this.inScript.transform(theirs.ground),
      },
    ];
  });

  protected writeGround({
    script,
    text,
  }: {
    readonly script: Script;
    readonly text: string;
  }): void {
    this.edited.write({ ground: { ...this.edited.text().ground, [script]: text } });
  }

  protected async save(event: Event, form: HTMLElement): Promise<void> {
    event.preventDefault();
    this.checked.set(true);
    const years = this.years();
    const { ground } = this.edited.text();
    const groundLacks =
      years !== null && (ground['sr-Latn'].trim() === '' || ground['sr-Cyrl'].trim() === '');
    if (this.yearsProblem() || groundLacks) return this.focus.toFirstInvalid(form);
    if (!(await this.agreed(years))) return;
    await this.edited.save(() => this.store.set(this.stored(), { years, ground }));
  }

  private async agreed(years: number | null): Promise<boolean> {
    const { kind } = this.retention();
    const say = (key: string, values = {}) =>
      this.transloco.translate<string>(`privacy.retention.ask.${key}`, values);
    if (years === null)
      return this.dialogs.ask({ title: say('title'), text: say('forEver'), confirm: say('keep') });
    let text = '';
    const known = await this.asking.run(async () => {
      const { due, before } = await this.store.effectOf(kind, years);
      text =
        due === 0
          ? say('nothing')
          : `${this.plural.transform(`privacy.retention.takes.${kind}`, due)} ${say('before', { date: this.longDate.transform(before) })}`;
    });
    return (
      known &&
      this.dialogs.ask({ title: say('title'), text, confirm: say('confirm'), tone: 'danger' })
    );
  }
}
