import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { registrationRules } from '@svetionik/domain/people/registration-rule';
import { Skeleton } from '@svetionik/ui/feedback/skeleton';
import { Field } from '@svetionik/ui/field/field';
import { FieldControl } from '@svetionik/ui/field/field-control';
import { ProblemNotice } from '../../core/api/problem-notice';
import { FormFocus } from '../../core/forms/form-focus';
import { type RegistrationRule, RegistrationRuleStore } from './registration-rule-store';

/** Chooses who may open an account at the organisation; each choice says what follows from it. */
@Component({
  selector: 'app-registration-rule',
  imports: [TranslocoPipe, Skeleton, Field, FieldControl, ProblemNotice],
  changeDetection: ChangeDetectionStrategy.OnPush,
  providers: [RegistrationRuleStore],
  templateUrl: './registration-rule-form.html',
  styleUrl: './registration-rule-form.css',
})
export class RegistrationRuleForm {
  private readonly focus = inject(FormFocus);
  protected readonly store = inject(RegistrationRuleStore);

  protected readonly rules = registrationRules;
  private readonly chosen = signal<RegistrationRule['rule'] | undefined>(undefined);
  private readonly written = signal<string | undefined>(undefined);
  protected readonly rule = computed(() => this.chosen() ?? this.store.stored()?.rule);
  protected readonly domains = computed(
    () => this.written() ?? this.store.stored()?.domains.join('\n') ?? '',
  );
  protected readonly lacksDomain = signal(false);

  constructor() {
    void this.store.read();
  }

  protected choose(rule: RegistrationRule['rule']): void {
    this.lacksDomain.set(false);
    this.store.saved.set(false);
    this.chosen.set(rule);
  }

  protected write(domains: string): void {
    this.store.saved.set(false);
    this.written.set(domains);
  }

  protected async save(event: Event, form: HTMLElement): Promise<void> {
    event.preventDefault();
    const rule = this.rule();
    const domains = this.domains()
      .split(/[\s,;]+/u)
      .filter((domain) => domain !== '');
    this.lacksDomain.set(rule === 'domain' && domains.length === 0);
    if (rule === undefined || this.lacksDomain()) return this.focus.toFirstInvalid(form);
    if (!(await this.store.save(rule, domains))) return;
    this.chosen.set(undefined);
    this.written.set(undefined);
  }
}
