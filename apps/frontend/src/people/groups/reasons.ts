import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { EndpointReply } from '@svetionik/contracts/endpoint';
import { ShortDatePipe } from '@svetionik/ui/language/date.pipes';
import { InScriptPipe } from '@svetionik/ui/language/script-text';
import type { Endpoints } from '../../core/routes.generated';
import type { WrittenCondition } from './condition-values';

type Reason = EndpointReply<Endpoints['groups.explainRule']>['reasons'][number];

/** Why somebody fits: the letter of each condition, with what it found of them. */
@Component({
  selector: 'app-reasons',
  imports: [TranslocoPipe, InScriptPipe, ShortDatePipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @for (reason of reasons(); track reason.letter) {
      <span class="reason" [class.not]="!reason.holds">
        <b class="letter">{{ reason.letter }}</b>
        @if (!reason.holds) {
          <span class="visually-hidden">{{ 'groups.notHolds' | transloco }}</span>
        }
        @if (reason.institution; as institution) {
          <span>{{ institution.name | inScript }}, {{ institution.town | inScript }}</span>
        } @else {
          @switch (kindOf($index)) {
            @case ('profession') {
              <span>{{
                (reason.fact ? 'track.' + reason.fact + '.name' : 'groups.nothing') | transloco
              }}</span>
            }
            @case ('role') {
              @for (role of rolesOf(reason); track role) {
                <span>{{ 'roles.name.' + role | transloco }}</span>
              }
            }
            @case ('course') {
              <span>{{ 'groups.state.' + (reason.fact ?? 'not-enrolled') | transloco }}</span>
            }
            @case ('group') {
              <span>{{ (reason.fact ? 'groups.inGroup' : 'groups.notInGroup') | transloco }}</span>
            }
            @default {
              <span class="number">{{
                reason.fact && isDay($index)
                  ? (reason.fact | shortDate)
                  : ('groups.nothing' | transloco)
              }}</span>
            }
          }
        }
      </span>
    }
  `,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-1) var(--space-4);
      font-size: var(--step--1);
      color: var(--ink-soft);
    }
    .reason {
      display: inline-flex;
      gap: var(--space-2);
      align-items: baseline;
      overflow-wrap: anywhere;
    }
    .letter {
      padding-inline: 0.4em;
      border-radius: 4px;
      background: var(--accent-wash);
      color: var(--accent-strong);
    }
    .not .letter {
      background: var(--bad-wash);
      color: var(--bad);
    }
  `,
})
export class Reasons {
  readonly reasons = input.required<readonly Reason[]>();
  readonly conditions = input.required<readonly WrittenCondition[]>();

  protected kindOf(place: number): string {
    return this.conditions()[place]?.kind ?? '';
  }

  protected isDay(place: number): boolean {
    return ['last-day', 'activity'].includes(this.kindOf(place));
  }

  protected rolesOf({ fact }: Reason): readonly string[] {
    return (fact ?? '').split(' ').filter((role) => role !== '');
  }
}
