import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { LongDatePipe } from '@svetionik/ui/language/date.pipes';
import { SessionStore } from '../../../core/session/session-store';
import type { Organisation } from '../organisation-store';

/** Whether the organisation leaves the network, and the way to what would end. */
@Component({
  selector: 'app-leaving-part',
  imports: [LongDatePipe, RouterLink, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="about">
      <h2>{{ 'admin.title.leaving' | transloco }}</h2>
      <p class="small soft">{{ 'admin.organisation.leavingText' | transloco }}</p>
    </div>
    <div class="stack-small">
      @if (organisation().leaving; as leaving) {
        <p>
          {{
            (leaving.over ? 'admin.organisation.left' : 'admin.organisation.leaves')
              | transloco: { day: (leaving.lastDay | longDate) }
          }}
        </p>
      }
      <p>
        <a
          class="button quiet"
          [routerLink]="
            session.may('network.manage')
              ? ['/admin/network', organisation().id, 'leaving']
              : '/admin/organisation/leaving'
          "
          >{{
            (organisation().leaving
              ? 'admin.organisation.toLeaving'
              : 'admin.organisation.toPreview'
            ) | transloco
          }}</a
        >
      </p>
    </div>
  `,
  styles: `
    h2 {
      font-size: var(--step-1);
    }
    .about {
      display: grid;
      gap: var(--space-1);
      align-content: start;
    }
  `,
})
export class LeavingPart {
  protected readonly session = inject(SessionStore);

  readonly organisation = input.required<Organisation>();
}
