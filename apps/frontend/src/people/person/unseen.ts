import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { PersonView } from './person-store';

type Part = PersonView['unseen'][number];

/** What the page does not show, and who sees it. */
@Component({
  selector: 'app-unseen',
  imports: [TranslocoPipe],
  providers: [TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <h2>{{ 'membership.person.unseen.title' | transloco }}</h2>
    <dl>
      @for (each of unseen(); track each.sight) {
        <div>
          <dt>{{ 'membership.person.unseen.' + each.sight | transloco }}</dt>
          <dd class="small soft">{{ whose(each) }}</dd>
        </div>
      }
    </dl>
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--space-3);
    }
    h2 {
      font-size: var(--step-1);
    }
    dl {
      margin: 0;
    }
    dl > div {
      padding-block: var(--space-2);
      border-top: 1px solid var(--line);
    }
    dt {
      font-weight: 600;
    }
    dd {
      margin: 0;
    }
  `,
})
export class Unseen {
  private readonly transloco = inject(TranslocoPipe);

  readonly unseen = input.required<readonly Part[]>();

  protected whose({ seenBy }: Part): string {
    const roles = seenBy.map((role) => this.transloco.transform(`roles.name.${role}`));
    return roles.length === 0
      ? this.transloco.transform('membership.person.unseen.themselves')
      : this.transloco.transform('membership.person.unseen.by', { roles: roles.join(', ') });
  }
}
