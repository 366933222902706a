import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { EndpointReply } from '@svetionik/contracts/endpoint';
import { Bar } from '@svetionik/ui/feedback/bar';
import { InScriptPipe, TextInScript } from '@svetionik/ui/language/script-text';
import type { Endpoints } from '../../core/routes.generated';
import { SharedNumber } from './shared-number';

/** How each question of a shared course went among the people of all organisations. */
@Component({
  selector: 'app-shared-questions',
  imports: [Bar, InScriptPipe, SharedNumber, TextInScript, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ol>
      @for (item of items(); track item.id + item.edition) {
        <li>
          <p [uiText]="item.prompt"></p>
          <div class="row small">
            <span class="soft">{{ 'sharing.edition' | transloco: { number: item.edition } }}</span>
            <span class="told"
              ><span class="soft">{{ 'sharing.questions.people' | transloco }}</span>
              <app-shared-number [number]="item.people"
            /></span>
            @if (item.percent !== null) {
              <span class="told"
                ><span class="soft">{{ 'sharing.questions.percent' | transloco }}</span>
                <app-shared-number [number]="item.percent" [isPercent]="true"
              /></span>
              <ui-bar [label]="item.prompt | inScript" [done]="item.percent" [all]="100" />
            }
          </div>
        </li>
      }
    </ol>
  `,
  styles: `
    ol {
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      display: grid;
      gap: var(--space-2);
      padding-block: var(--space-3);
      border-block-end: 1px solid var(--line);
      overflow-wrap: anywhere;
    }
    li:last-child {
      border: 0;
    }
    .row {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: var(--space-1) var(--space-4);
    }
    .told {
      display: inline-flex;
      align-items: baseline;
      gap: var(--space-2);
    }
    ui-bar {
      flex: 1 1 8rem;
      max-width: 16rem;
    }
  `,
})
export class SharedQuestions {
  readonly items = input.required<EndpointReply<Endpoints['sharing.readSharedSums']>['items']>();
}
