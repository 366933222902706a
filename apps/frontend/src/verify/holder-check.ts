import { ChangeDetectionStrategy, Component, effect, inject, input, signal, untracked } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Field } from '@svetionik/ui/field/field';
import { FieldControl } from '@svetionik/ui/field/field-control';
import { PluralPipe } from '@svetionik/ui/language/plural.pipe';
import { ProblemNotice } from '../core/api/problem-notice';
import { type Confirmation, HolderStore } from './holder-store';

/** Whether a certificate is in the name of somebody. The name is never shown, only compared. */
@Component({
  selector: 'app-holder-check',
  imports: [TranslocoPipe, Field, FieldControl, PluralPipe, ProblemNotice],
  changeDetection: ChangeDetectionStrategy.OnPush,
  providers: [HolderStore],
  template: `
    <form class="stack" novalidate (submit)="submit($event, name.value)">
      <div class="row-fields">
        <ui-field [label]="'verify.holder.label' | transloco" [hint]="'verify.holder.hint' | transloco" [error]="missing() ? ('verify.holder.missing' | transloco) : undefined">
          <input #name uiControl class="input" name="holder" autocomplete="off" spellcheck="false" maxlength="120" (input)="store.forget()" />
        </ui-field>
        <button class="button quiet" type="submit" [disabled]="store.usedUp()">{{ 'verify.holder.action' | transloco }}</button>
      </div>
      <div aria-live="polite">
        @if (store.confirmation(); as answer) {
          @if (answer.kind === 'failed') {
            <app-problem [error]="answer.error" />
          } @else {
            <p class="answer" [attr.data-answer]="answer.kind">{{ 'verify.holder.' + answer.kind | transloco }}</p>
          }
          @if (left(answer); as count) {
            <p class="small soft">{{ 'verify.holder.left' | plural: count }}</p>
          }
        }
      </div>
    </form>
  `,
  styles: `
    .row-fields { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: var(--space-3); align-items: end; }
    .answer { font-weight: 600; }
    .answer[data-answer='matches'] { color: var(--good); }
    .answer[data-answer='differs'], .answer[data-answer='used-up'] { color: var(--bad); }
    @media (max-width: 30rem) { .row-fields { grid-template-columns: minmax(0, 1fr); } }
  `,
})
export class HolderCheck {
  protected readonly store = inject(HolderStore);
  protected readonly missing = signal(false);

  readonly code = input.required<string>();

  constructor() {
    effect(() => {
      this.code();
      untracked(() => this.store.forget());
    });
  }

  protected submit(event: Event, typed: string): Promise<void> | undefined {
    event.preventDefault();
    this.missing.set(typed.trim() === '');
    return this.missing() ? undefined : this.store.compare(this.code(), typed);
  }

  protected left(answer: Confirmation): number | undefined {
    return answer.kind === 'matches' || answer.kind === 'differs' ? answer.triesLeft : undefined;
  }
}
