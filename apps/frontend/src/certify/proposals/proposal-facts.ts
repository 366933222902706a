import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { ClockPipe, LongDatePipe } from '@svetionik/ui/language/date.pipes';
import { NameTextPipe } from '@svetionik/ui/language/name-text.pipe';
import { RegisterNumberPipe } from '@svetionik/ui/language/register-number.pipe';
import { TextInScript } from '@svetionik/ui/language/script-text';
import type { ProposalDetail } from './proposal-store';

/** Who proposed, who decided and why, and which numbers would be given. */
@Component({
  selector: 'app-proposal-facts',
  imports: [TranslocoPipe, ClockPipe, LongDatePipe, NameTextPipe, RegisterNumberPipe, TextInScript],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <dl class="facts">
      <div>
        <dt>{{ 'certify.proposal.proposedBy' | transloco }}</dt>
        <dd class="number">
          @if (proposal().proposedBy.name; as name) {
            <span [uiText]="name | nameText"></span>,
          }
          {{
            'certify.event.at'
              | transloco
                : {
                    date: (proposal().proposedAt | longDate),
                    time: (proposal().proposedAt | clock),
                  }
          }}
        </dd>
      </div>
      @if (proposal().decidedAt; as at) {
        <div>
          <dt>{{ 'certify.proposal.decidedBy.' + proposal().state | transloco }}</dt>
          <dd class="number">
            @if (proposal().decidedBy?.name; as name) {
              <span [uiText]="name | nameText"></span>,
            }
            {{ 'certify.event.at' | transloco: { date: (at | longDate), time: (at | clock) } }}
          </dd>
        </div>
      }
      @if (proposal().reason; as reason) {
        <div>
          <dt>{{ 'ui.reason.label' | transloco }}</dt>
          <dd class="reason">{{ reason }}</dd>
        </div>
      }
      @for (range of numbers(); track range.organiser.id) {
        <div>
          <dt [uiText]="range.organiser.name"></dt>
          <dd class="number">
            {{
              'certify.proposal.numbers'
                | transloco
                  : {
                      from:
                        ({ number: range.first, year: range.year, designation: range.designation }
                        | registerNumber),
                      to:
                        ({ number: range.last, year: range.year, designation: range.designation }
                        | registerNumber),
                    }
            }}
          </dd>
        </div>
      }
    </dl>
  `,
  styles: `
    :host {
      display: contents;
    }
    .reason {
      white-space: pre-line;
      overflow-wrap: anywhere;
    }
  `,
})
export class ProposalFacts {
  readonly proposal = input.required<ProposalDetail['proposal']>();
  readonly numbers = input.required<ProposalDetail['numbers']>();
}
