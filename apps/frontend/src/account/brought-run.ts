import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { EndpointReply } from '@svetionik/contracts/endpoint';
import { ShortDatePipe } from '@svetionik/ui/language/date.pipes';
import { TextInScript } from '@svetionik/ui/language/script-text';
import type { Endpoints } from '../core/routes.generated';

/** A run that whoever enters gets onto: what and when it is, and who sees what of them there. */
@Component({
  selector: 'app-brought-run',
  imports: [TranslocoPipe, ShortDatePipe, TextInScript],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @let its = run();
    <p>
      <span class="soft">{{ 'due.invited.run' | transloco }}</span>
      <b>{{ its.title }}</b>
      @if (subject(); as title) {
        <span class="of" [uiText]="title"></span>
      }
      <span class="of number">
        {{ its.startsOn | shortDate }} – {{ its.endsOn | shortDate }}
        @if (its.town) {
          · {{ its.town }}
        }
      </span>
    </p>
    @if (its.open) {
      <p>{{ 'due.invited.soon' | transloco }}</p>
      <p class="small soft">{{ 'due.join.seen' | transloco }}</p>
    } @else {
      <p>{{ 'due.invited.over' | transloco }}</p>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--space-2);
      overflow-wrap: anywhere;
    }
    b,
    .of {
      display: block;
    }
    b {
      font-size: var(--step-1);
    }
  `,
})
export class BroughtRun {
  readonly run =
    input.required<NonNullable<EndpointReply<Endpoints['identity.openInvitation']>['run']>>();
  protected readonly subject = computed(() => (this.run().course ?? this.run().programme)?.title);
}
