import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { EmptyState } from '@svetionik/ui/feedback/empty-state';

/** An empty list, and what can be done about it. */
@Component({
  selector: 'gallery-empty-state-example',
  imports: [EmptyState],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ui-empty-state [text]="text()">
      @if (act(); as label) {
        <button class="button" type="button">{{ label }}</button>
      }
    </ui-empty-state>
  `,
})
export class EmptyStateExample {
  readonly text = input.required<string>();
  readonly act = input<string>();
}
