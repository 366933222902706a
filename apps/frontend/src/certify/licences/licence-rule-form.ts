import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  output,
  signal,
  viewChildren,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Script } from '@svetionik/domain/language/script';
import { Field } from '@svetionik/ui/field/field';
import { FieldControl } from '@svetionik/ui/field/field-control';
import { NumberPipe } from '@svetionik/ui/language/number.pipes';
import { PluralPipe } from '@svetionik/ui/language/plural.pipe';
import { ProblemNotice } from '../../core/api/problem-notice';
import { BothScriptsField } from '../../core/forms/both-scripts-field';
import { DecimalField } from '../../core/forms/decimal-field';
import { FormFocus } from '../../core/forms/form-focus';
import { inHundredths } from '../../core/forms/in-hundredths';
import { type ConflictRow, VersionConflict } from '../../core/forms/version-conflict';
import { LicenceRuleLines } from './licence-rule-lines';
import { LicenceRulesStore, type Rule, type RuleText, ruleText } from './licence-rules-store';

type Leave = NonNullable<RuleText['leave']>;

const limits = { least: 0, most: 10_000 } as const;
const usualLeave: Leave = {
  easedFromMonths: 2,
  easedPoints: 0,
  easedOffTotal: 0,
  fulfilledOverMonths: 6,
  fulfilledOffTotal: 0,
};

/** Writes the next version of a rule. It counts for everybody who counts by the rule, also in periods that are under way. */
@Component({
  selector: 'app-licence-rule-form',
  imports: [
    TranslocoPipe,
    DecimalField,
    Field,
    FieldControl,
    PluralPipe,
    ProblemNotice,
    BothScriptsField,
    VersionConflict,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  providers: [LicenceRuleLines, TranslocoPipe, NumberPipe],
  templateUrl: './licence-rule-form.html',
  styleUrl: './licence-rule-form.css',
})
export class LicenceRuleForm {
  private readonly focus = inject(FormFocus);
  private readonly lines = inject(LicenceRuleLines);
  protected readonly store = inject(LicenceRulesStore);

  readonly rule = input.required<Rule>();
  /** Whether it was saved. */
  readonly done = output<boolean>();

  private readonly decimals = viewChildren(DecimalField);

  protected readonly text = computed(() => this.store.edited.text());
  protected readonly checked = signal(false);
  /** Points that a rule may ask for or not. */
  protected readonly perhaps = ['pointsEachYear', 'pointsApproved'] as const;
  protected readonly leaveNumbers = [
    'easedFromMonths',
    'easedPoints',
    'easedOffTotal',
    'fulfilledOverMonths',
    'fulfilledOffTotal',
  ] as const satisfies readonly (keyof Leave)[];
  protected readonly sourceMissing = computed(
    () => this.checked() && this.text().source.trim() === '',
  );
  protected readonly dayMissing = computed(() => this.checked() && this.text().checkedOn === '');
  protected readonly leaveWrong = computed(() => {
    const { leave } = this.text();
    return leave !== null && leave.easedFromMonths > leave.fulfilledOverMonths;
  });

  protected conflict(theirs: Rule): ConflictRow[] {
    return this.lines.compare(this.text(), ruleText(theirs));
  }

  protected write(part: Partial<RuleText>): void {
    this.store.edited.write(part);
  }

  protected writeTitle(script: Script, title: string): void {
    this.write({ title: { ...this.text().title, [script]: title } });
  }

  protected writePerhaps(key: (typeof this.perhaps)[number], points: number | null): void {
    this.write({ [key]: points });
  }

  protected writeLeave(key: keyof Leave, number: number): void {
    this.write({ leave: { ...(this.text().leave ?? usualLeave), [key]: number } });
  }

  protected numberIn(box: HTMLInputElement): number {
    return box.value === '' ? 0 : box.valueAsNumber;
  }

  protected isMonths(key: keyof Leave): boolean {
    return key.endsWith('Months');
  }

  protected pointsProblem(points: number | null): string | undefined {
    return points === null || inHundredths(points, limits)
      ? undefined
      : 'certify.licences.notCounted';
  }

  protected hasLeave(there: boolean): void {
    this.write({ leave: there ? usualLeave : null });
  }

  private pointsWrong(): boolean {
    const { points, pointsEachYear, pointsApproved, leave } = this.text();
    const given = [
      points,
      pointsEachYear,
      pointsApproved,
      ...(leave ? [leave.easedPoints, leave.easedOffTotal, leave.fulfilledOffTotal] : []),
    ];
    return (
      given.some((each) => this.pointsProblem(each) !== undefined) ||
      this.decimals().some((field) => field.wrong())
    );
  }

  protected async save(event: Event, form: HTMLFormElement): Promise<void> {
    event.preventDefault();
    this.checked.set(true);
    const { title, source, checkedOn } = this.text();
    const written = [title['sr-Latn'], title['sr-Cyrl'], source, checkedOn].every(
      (each) => each.trim() !== '',
    );
    if (!written || this.leaveWrong() || this.pointsWrong() || !form.checkValidity())
      return this.focus.toFirstInvalid(form);
    if (await this.store.save()) this.done.emit(true);
  }
}
