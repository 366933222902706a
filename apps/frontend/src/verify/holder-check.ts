import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  input,
  signal,
  untracked,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Field } from '@svetionik/ui/field/field';
import { FieldControl } from '@svetionik/ui/field/field-control';
import { PluralPipe } from '@svetionik/ui/language/plural.pipe';
import { ProblemNotice } from '../core/api/problem-notice';

/** What came of comparing a name; where the server compares, how many tries the day has left. A hash tells no name that differs from one that is spelt in another way. */
export type Confirmation =
  | { readonly kind: 'matches' | 'differs'; readonly triesLeft?: number }
  | { readonly kind: 'unconfirmed' }
  | { readonly kind: 'used-up' }
  | { readonly kind: 'failed'; readonly error: unknown };

/** Compares a name with the one that a document is in: on the server, or by the hash in a file or a code. */
export type CompareName = (name: string) => Confirmation | Promise<Confirmation>;

/** Whether a certificate is in the name of somebody. The name is never shown, only compared. */
@Component({
  selector: 'app-holder-check',
  imports: [TranslocoPipe, Field, FieldControl, PluralPipe, ProblemNotice],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <form class="stack" novalidate (submit)="submit($event, name.value)">
      <div class="row-fields">
        <ui-field
          [label]="'verify.holder.label' | transloco"
          [hint]="'verify.holder.hint' | transloco"
          [error]="missing() ? ('verify.holder.missing' | transloco) : undefined"
        >
          <input
            #name
            uiControl
            class="input"
            name="holder"
            autocomplete="off"
            spellcheck="false"
            maxlength="120"
            (input)="forget()"
          />
        </ui-field>
        <button class="button quiet" type="submit" [disabled]="usedUp()">
          {{ 'verify.holder.action' | transloco }}
        </button>
      </div>
      <div aria-live="polite">
        @if (confirmation(); as answer) {
          @if (answer.kind === 'failed') {
            <app-problem [error]="answer.error" />
          } @else {
            <p class="answer" [attr.data-answer]="answer.kind">
              {{ 'verify.holder.' + answer.kind | transloco }}
            </p>
          }
          @if (left(answer); as count) {
            <p class="small soft">{{ 'verify.holder.left' | plural: count }}</p>
          }
        }
      </div>
    </form>
  `,
  styles: `
    .row-fields {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      gap: var(--space-3);
      align-items: end;
    }
    .answer {
      font-weight: 600;
    }
    .answer[data-answer='matches'] {
      color: var(--good);
    }
    .answer[data-answer='differs'],
    .answer[data-answer='unconfirmed'],
    .answer[data-answer='used-up'] {
      color: var(--bad);
    }
    @media (max-width: 30rem) {
      .row-fields {
        grid-template-columns: minmax(0, 1fr);
      }
    }
  `,
})
export class HolderCheck {
  readonly compare = input.required<CompareName>();

  protected readonly missing = signal(false);
  protected readonly confirmation = signal<Confirmation | undefined>(undefined);
  protected readonly usedUp = computed(() => this.confirmation()?.kind === 'used-up');

  constructor() {
    effect(() => {
      this.compare();
      untracked(() => this.confirmation.set(undefined));
    });
  }

  /** What was answered was about another name. */
  protected forget(): void {
    if (!this.usedUp()) this.confirmation.set(undefined);
  }

  protected async submit(event: Event, typed: string): Promise<void> {
    event.preventDefault();
    const compare = this.compare();
    this.missing.set(typed.trim() === '');
    if (this.missing()) return;
    this.confirmation.set(undefined);
    const answer = await compare(typed.trim());
    if (compare === this.compare()) this.confirmation.set(answer);
  }

  protected left(answer: Confirmation): number | undefined {
    return answer.kind === 'matches' || answer.kind === 'differs' ? answer.triesLeft : undefined;
  }
}
