import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { EndpointReply } from '@svetionik/contracts/endpoint';
import { PluralPipe } from '@svetionik/ui/language/plural.pipe';
import type { Endpoints } from '../../core/routes.generated';

/** An import as its author sees it in a list. */
export type ItemImport = EndpointReply<Endpoints['exchange.listImports']>['items'][number];

/** How far an import is, in words. */
@Component({
  selector: 'app-import-state',
  imports: [TranslocoPipe, PluralPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @let it = import();
    <span
      class="pill"
      [class.good]="it.state === 'added'"
      [class.bad]="it.state === 'failed' || empty()"
      [class.light]="it.state === 'ready' && !empty()"
      >{{ 'exchange.state.' + (empty() ? 'empty' : it.state) | transloco }}</span
    >
    <span class="small soft">
      @if (it.state === 'added') {
        {{ 'exchange.added.count' | plural: it.added }}
      } @else if (it.found > 0) {
        {{ 'exchange.found' | plural: it.found }}
      }
    </span>
  `,
  styles: `
    :host {
      display: inline-flex;
      flex-wrap: wrap;
      gap: var(--space-1) var(--space-3);
      align-items: center;
    }
  `,
})
export class ImportState {
  readonly import = input.required<ItemImport>();

  protected readonly empty = computed(
    () => this.import().state === 'ready' && this.import().found === 0,
  );
}
