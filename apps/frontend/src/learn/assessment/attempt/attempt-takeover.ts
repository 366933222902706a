import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { PluralPipe } from '@svetionik/ui/language/plural.pipe';
import { InitialFocus } from '../../../core/initial-focus';
import { AttemptSheet } from './attempt-sheet';
import { AttemptStore } from './attempt-store';

/** The attempt goes on on another device or page; here it can be taken over. */
@Component({
  selector: 'app-attempt-takeover',
  imports: [RouterLink, TranslocoPipe, PluralPipe, InitialFocus],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="stack">
      <h1 appInitialFocus>{{ 'attempt.elsewhere.title' | transloco }}</h1>
      <p>
        {{
          (sheet.unlimited() ? 'attempt.elsewhere.textNoLimit' : 'attempt.elsewhere.text')
            | transloco
        }}
      </p>
      @if (store.queue.waiting().length; as count) {
        <p>{{ 'attempt.elsewhere.waiting' | plural: count }}</p>
      }
      <p class="row">
        <button class="button" type="button" (click)="store.takeOver()">
          {{ 'attempt.elsewhere.action' | transloco }}
        </button>
        <a routerLink="/learn">{{ 'learn.toMyCourses' | transloco }}</a>
      </p>
    </div>
  `,
  styles: `
    :host {
      display: block;
    }
    h1 {
      font-size: var(--step-3);
    }
  `,
})
export class AttemptTakeover {
  protected readonly store = inject(AttemptStore);
  protected readonly sheet = inject(AttemptSheet);
}
