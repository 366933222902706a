import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Dialogs } from '@svetionik/ui/dialog/dialogs';
import { ClockPipe, ShortDatePipe } from '@svetionik/ui/language/date.pipes';
import { NumberPipe } from '@svetionik/ui/language/number.pipes';
import { PluralPipe } from '@svetionik/ui/language/plural.pipe';
import { LeaveGuard } from '../../core/forms/leave-guard';
import { PersonalNumberGuard } from '../../core/forms/personal-number-guard';
import { ReasonDialog, type ReasonQuestion } from '../../core/forms/reason-dialog';
import { newId } from '../../core/new-id';
import { type Marking, MarkingStore } from './marking-store';

/** What can be done with marks that were given: changing them, with a reason, until the result is final. And what was changed so far. */
@Component({
  selector: 'app-given-actions',
  imports: [TranslocoPipe, ClockPipe, ShortDatePipe, NumberPipe, PluralPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (store.changing()) {
      <p class="small soft">{{ 'marking.change.hint' | transloco }}</p>
      <p class="row">
        <button class="button" type="button" [attr.aria-disabled]="!ready()" (click)="send()">
          {{ 'marking.change.send' | transloco }}
        </button>
        <button class="button quiet" type="button" (click)="store.startOver()">
          {{ 'ui.dialog.cancel' | transloco }}
        </button>
      </p>
    } @else {
      <p>{{ 'marking.finished' | transloco }}</p>
      @if (marking().mayChange) {
        <p class="small soft">{{ 'marking.change.until' | transloco }}</p>
        <p>
          <button class="button quiet" type="button" (click)="store.changing.set(true)">
            {{ 'marking.change.start' | transloco }}
          </button>
        </p>
      } @else {
        <p class="small soft">{{ 'marking.change.over' | transloco }}</p>
      }
    }
    @if (marking().changes.length > 0) {
      <section aria-labelledby="changes-heading">
        <h3 id="changes-heading">{{ 'marking.change.before' | transloco }}</h3>
        <ul>
          @for (change of marking().changes; track $index) {
            <li>
              <span class="number"
                >{{ change.at | shortDate }} {{ change.at | clock }}:
                {{
                  'marking.change.fromTo'
                    | transloco
                      : {
                          from: (change.from | uiNumber),
                          to: ('marking.points' | plural: change.to),
                        }
                }}</span
              >
              <span class="small soft">{{ change.reason }}</span>
            </li>
          }
        </ul>
      </section>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--space-3);
    }
    h3 {
      font-size: var(--step-0);
    }
    li > span {
      display: block;
      overflow-wrap: anywhere;
    }
  `,
})
export class GivenActions {
  private readonly dialogs = inject(Dialogs);
  private readonly guard = inject(PersonalNumberGuard);
  protected readonly store = inject(MarkingStore);

  readonly marking = input.required<Marking>();

  protected readonly ready = computed(
    () =>
      this.store.dirty() &&
      this.store.missing().length === 0 &&
      !this.guard.problem(this.store.note()),
  );

  constructor() {
    inject(LeaveGuard).watch(() => this.store.changing() && this.store.dirty());
  }

  /** Sent again, because the answer was lost, it is the same change. */
  protected async send(): Promise<void> {
    if (!this.ready() || !(await this.guard.allows(this.store.note()))) return;
    const change = newId();
    const question: ReasonQuestion = {
      words: 'marking.change.ask',
      most: 500,
      send: (reason) => this.store.replace(change, reason),
    };
    await this.dialogs.open<void, ReasonQuestion>(ReasonDialog, question, 'reason-title');
  }
}
