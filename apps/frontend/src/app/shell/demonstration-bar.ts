import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { DEMONSTRATION } from '../../core/demonstration';

/** Says on every page of a demonstration that it is one. It moves with the page, so that it takes no room from what is read. */
@Component({
  selector: 'app-demonstration-bar',
  imports: [TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (shown) {
      <aside aria-labelledby="demonstration">
        <p id="demonstration" class="wrap">{{ 'shell.demonstration' | transloco }}</p>
      </aside>
    }
  `,
  styles: `
    aside {
      background: var(--light-wash);
      color: var(--on-light-wash);
      border-bottom: 1px solid var(--line);
      font: 600 var(--step--1)/1.35 var(--font-ui);
    }
    .wrap {
      padding-block: 0.4rem;
    }
  `,
})
export class DemonstrationBar {
  protected readonly shown = inject(DEMONSTRATION);
}
