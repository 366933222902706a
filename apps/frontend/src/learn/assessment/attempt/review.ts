import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { PluralPipe } from '@svetionik/ui/language/plural.pipe';
import { InitialFocus } from '../../../core/initial-focus';
import type { OverviewEntry } from './navigator';

/** The answers in words before they are handed in: what is open, what was marked. */
@Component({
  selector: 'app-review',
  imports: [TranslocoPipe, PluralPipe, InitialFocus],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <h1 appInitialFocus>{{ 'attempt.review.title' | transloco }}</h1>
    @if (open().length > 0) {
      <p>{{ 'attempt.review.unanswered' | plural: open().length }}</p>
      @if (!forward()) {
        <ul>
          @for (entry of open(); track entry.position) {
            <li>
              <button class="link-button" type="button" (click)="chosen.emit(entry.position)">
                {{ 'attempt.review.go' | transloco: { number: entry.position } }}
              </button>
            </li>
          }
        </ul>
      }
    } @else if (partly().length === 0) {
      <p>{{ 'attempt.review.all' | transloco }}</p>
    }
    @if (partly().length > 0) {
      <p>{{ 'attempt.review.partly' | plural: partly().length }}</p>
      @if (!forward()) {
        <ul>
          @for (entry of partly(); track entry.position) {
            <li>
              <button class="link-button" type="button" (click)="chosen.emit(entry.position)">
                {{ 'attempt.review.go' | transloco: { number: entry.position } }}
              </button>
            </li>
          }
        </ul>
      }
    }
    @if (marked().length > 0 && !forward()) {
      <p>{{ 'attempt.review.marked' | transloco }}</p>
      <ul>
        @for (entry of marked(); track entry.position) {
          <li>
            <button class="link-button" type="button" (click)="chosen.emit(entry.position)">
              {{ 'attempt.review.go' | transloco: { number: entry.position } }}
            </button>
          </li>
        }
      </ul>
    }
    <p class="soft">
      {{ (people() ? 'attempt.review.finalPeople' : 'attempt.review.final') | transloco }}
    </p>
    <div class="row">
      <button class="button" type="button" (click)="handedIn.emit()">
        {{ 'attempt.review.handIn' | transloco }}
      </button>
      <button class="button quiet" type="button" (click)="chosen.emit(back())">
        {{ 'attempt.review.back' | transloco }}
      </button>
    </div>
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--space-4);
    }
    h1 {
      font-size: var(--step-2);
    }
    ul {
      display: flex;
      flex-wrap: wrap;
      gap: 0 var(--space-5);
      margin: 0;
      padding: 0;
      list-style: none;
    }
    .link-button {
      min-height: var(--target);
    }
  `,
})
export class Review {
  readonly entries = input.required<readonly OverviewEntry[]>();
  /** Whether people mark some of the answers, so that the result comes later. */
  readonly people = input(false);
  /** Where there is no way back only the last question can be opened again. */
  readonly forward = input(false);
  readonly chosen = output<number>();
  readonly handedIn = output();

  protected readonly open = computed(() => this.entries().filter(({ answered }) => !answered));
  protected readonly partly = computed(() =>
    this.entries().filter(({ answered, whole }) => answered && !whole),
  );
  protected readonly back = computed(() =>
    this.forward() ? this.entries().length : ((this.open()[0] ?? this.partly()[0])?.position ?? 1),
  );
  protected readonly marked = computed(() => this.entries().filter(({ marked }) => marked));
}
