import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  signal,
  untracked,
} from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { conditionLetter, mostConditions } from '@svetionik/domain/groups/condition';
import { Field } from '@svetionik/ui/field/field';
import { FieldControl } from '@svetionik/ui/field/field-control';
import { PluralPipe } from '@svetionik/ui/language/plural.pipe';
import { ProblemNotice } from '../../core/api/problem-notice';
import { LeaveGuard } from '../../core/forms/leave-guard';
import { ConditionRow } from './condition-row';
import { offeredKinds } from './condition-values';
import { CoursesOfGroup } from './courses-of-group';
import { RulePreview } from './rule-preview';
import { RuleStore, type Group } from './rule-store';

/** A rule with what remains after each condition, beside whom it would choose and why. */
@Component({
  selector: 'app-rule-editor',
  imports: [
    RouterLink,
    TranslocoPipe,
    PluralPipe,
    Field,
    FieldControl,
    ProblemNotice,
    ConditionRow,
    CoursesOfGroup,
    RulePreview,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  providers: [RuleStore],
  templateUrl: './rule-editor.html',
  styleUrl: './rule-editor.css',
})
export class RuleEditor {
  private readonly router = inject(Router);
  protected readonly store = inject(RuleStore);

  readonly group = input<Group>();
  protected readonly kinds = offeredKinds;
  protected readonly most = mostConditions;
  protected readonly letterAt = conditionLetter;
  protected readonly lacksName = signal(false);
  /** After each condition; none where that is not known. */
  protected readonly remaining = computed(() => this.store.preview()?.afterEach ?? []);
  protected readonly coming = computed(() => this.store.preview()?.coming ?? 0);
  protected readonly going = computed(() => this.store.preview()?.going ?? 0);

  constructor() {
    effect(() => {
      const group = this.group();
      if (group !== undefined) untracked(() => this.store.open(group));
    });
    inject(LeaveGuard).watch(() => this.store.unsaved() && !this.store.saving.busy());
  }

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    this.lacksName.set(this.store.name().trim() === '');
    const isNew = this.group() === undefined;
    const id = await this.store.save();
    if (id !== undefined && isNew)
      await this.router.navigate(['/people/groups', id], { replaceUrl: true });
  }
}
