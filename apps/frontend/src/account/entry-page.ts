import { booleanAttribute, ChangeDetectionStrategy, Component, input } from '@angular/core';
import { InitialFocus } from '../core/initial-focus';

/** The page around a short form: a heading, a sentence that says what it is for, and the form. */
@Component({
  selector: 'app-entry-page',
  imports: [InitialFocus],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="wrap page">
      <div class="card entry stack">
        <h1 [appInitialFocus]="replaces()">{{ heading() }}</h1>
        @if (lead(); as text) {
          <p class="soft">{{ text }}</p>
        }
        <ng-content />
      </div>
    </div>
  `,
  styles: `
    :host {
      display: contents;
    }
    .entry {
      max-width: 34rem;
      margin-inline: auto;
      padding: var(--space-6);
    }
    h1 {
      font-size: var(--step-3);
    }
    @media (max-width: 48rem) {
      .page {
        padding-block: var(--space-5) var(--space-7);
      }
      .entry {
        padding: 0;
        border: 0;
        background: none;
      }
    }
  `,
})
export class EntryPage {
  readonly heading = input.required<string>();
  readonly lead = input<string>();
  /** It takes the place of the form that a person was at, and the focus with it. */
  readonly replaces = input(false, { transform: booleanAttribute });
}
