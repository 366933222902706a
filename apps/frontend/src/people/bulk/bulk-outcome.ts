import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Bar } from '@svetionik/ui/feedback/bar';
import { NameTextPipe } from '@svetionik/ui/language/name-text.pipe';
import { PluralPipe } from '@svetionik/ui/language/plural.pipe';
import { InScriptPipe } from '@svetionik/ui/language/script-text';
import type { ActedPerson, BulkAction } from './bulk-store';

/** How many it is about, how far it is, and who falls out and why. */
@Component({
  selector: 'app-bulk-outcome',
  imports: [TranslocoPipe, PluralPipe, NameTextPipe, InScriptPipe, Bar],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div role="status" class="stack-small">
      @switch (action().state) {
        @case ('proposed') {
          <p>
            <b>{{ 'bulk.about' | plural: action().waiting }}</b>
          </p>
        }
        @case ('running') {
          <ui-bar
            [label]="'bulk.running' | transloco"
            [done]="action().done"
            [all]="action().done + action().waiting"
          />
          <p>{{ 'bulk.done' | plural: action().done }}</p>
        }
        @case ('finished') {
          <p>
            <b>{{ 'bulk.done' | plural: action().done }}</b>
          </p>
        }
      }
      @if (action().skipped.length > 0) {
        <p>{{ 'bulk.without' | plural: without() }}</p>
        <ul>
          @for (each of action().skipped; track each.why) {
            <li>{{ 'bulk.why.' + each.why | plural: each.people }}</li>
          }
        </ul>
      }
    </div>
    @if (skipped().length > 0) {
      <details>
        <summary>{{ 'bulk.who' | transloco }}</summary>
        <ul class="people">
          @for (person of skipped(); track person.id) {
            <li>
              <b>{{ person.name ? (person.name | nameText | inScript) : person.email }}</b>
              <span class="small soft">{{ 'bulk.whyShort.' + person.why | transloco }}</span>
            </li>
          }
        </ul>
        @if (without() > skipped().length) {
          <p class="small soft">{{ 'bulk.first' | plural: skipped().length }}</p>
        }
      </details>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--space-3);
    }
    ul {
      margin: 0;
      padding-inline-start: var(--space-5);
    }
    .people {
      max-height: 14rem;
      overflow-y: auto;
      padding: 0;
      list-style: none;
    }
    .people li {
      display: flex;
      flex-wrap: wrap;
      gap: 0 var(--space-3);
      padding-block: var(--space-1);
      overflow-wrap: anywhere;
    }
    summary {
      min-height: var(--target);
      display: flex;
      align-items: center;
      cursor: pointer;
      font-weight: 600;
    }
  `,
})
export class BulkOutcome {
  readonly action = input.required<BulkAction>();
  /** The first of those who fell out. */
  readonly skipped = input.required<readonly ActedPerson[]>();

  protected readonly without = computed(() =>
    this.action().skipped.reduce((sum, { people }) => sum + people, 0),
  );
}
