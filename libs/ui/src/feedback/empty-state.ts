import { ChangeDetectionStrategy, Component, input } from '@angular/core';

/**
 * Stands where a list would be if it had anything in it; what can be done about it goes inside.
 *
 * @example
 * <ui-empty-state text="Još nema kurseva."><a class="button" href="/">Izaberite kurs</a></ui-empty-state>
 */
@Component({
  selector: 'ui-empty-state',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<p>{{ text() }}</p>
    <ng-content />`,
  styles: `
    :host {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--space-4);
      justify-items: start;
      padding: var(--space-6) var(--space-5);
      border: 1px dashed var(--line-strong);
      border-radius: var(--radius-large);
      color: var(--ink-soft);
    }
    p {
      overflow-wrap: anywhere;
    }
  `,
})
export class EmptyState {
  readonly text = input.required<string>();
}
