import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Accommodation } from '@svetionik/domain/attempt/accommodation';
import { idleDays } from '@svetionik/domain/attempt/timing';
import { AllowedTimePipe } from '@svetionik/ui/accommodation/allowed-time.pipe';
import { ClockPipe, LongDatePipe } from '@svetionik/ui/language/date.pipes';
import { DurationPipe } from '@svetionik/ui/language/duration.pipe';
import { PercentPipe } from '@svetionik/ui/language/number.pipes';
import { PluralPipe } from '@svetionik/ui/language/plural.pipe';
import { TextInScript } from '@svetionik/ui/language/script-text';
import type { CourseDetail } from '../catalogue';

/** The rules of the final assessment, in sentences; for a learner with what is granted to them. */
@Component({
  selector: 'app-assessment-terms',
  imports: [
    TranslocoPipe,
    AllowedTimePipe,
    ClockPipe,
    DurationPipe,
    LongDatePipe,
    PercentPipe,
    PluralPipe,
    TextInScript,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @let rules = terms();
    <ul>
      <li>
        {{
          (rules.attendance < 100
            ? 'catalogue.course.assessmentRules.opensAfter'
            : 'catalogue.course.assessmentRules.opens'
          ) | transloco: { percent: rules.attendance | uiPercent }
        }}
      </li>
      @if (timeless()) {
        <li>
          {{
            'catalogue.course.assessmentRules.itemsNoLimit'
              | transloco: { questions: 'catalogue.questions' | plural: rules.items }
          }}
        </li>
      } @else {
        <li>
          {{
            'catalogue.course.assessmentRules.items'
              | transloco
                : {
                    questions: 'catalogue.questions' | plural: rules.items,
                    time: rules.minutes | allowedTime: eased()?.extraMinutes ?? 0,
                  }
          }}
        </li>
      }
      @if (eased()?.accommodation; as granted) {
        @if (granted.breaks > 0) {
          <li>
            {{
              'catalogue.course.assessmentRules.breaks'
                | transloco: { count: granted.breaks, minutes: granted.breakMinutes }
            }}
          </li>
        }
        @if (granted.largerSteps) {
          <li>{{ 'catalogue.course.assessmentRules.largerSteps' | transloco }}</li>
        }
      }
      <li>
        {{
          'catalogue.course.assessmentRules.cut'
            | transloco: { percent: rules.cutScore | uiPercent }
        }}
      </li>
      @if (rules.minimums.length > 0) {
        <li>
          {{ 'catalogue.course.assessmentRules.minimums' | transloco }}
          <ul>
            @for (minimum of rules.minimums; track minimum.objective) {
              <li>
                <span [uiText]="minimum.title"></span>:
                {{
                  'catalogue.course.assessmentRules.minimum'
                    | transloco: { percent: minimum.percent | uiPercent }
                }}
              </li>
            }
          </ul>
        </li>
      }
      @if (rules.mustPass > 0) {
        <li>{{ 'catalogue.course.assessmentRules.mustPass' | plural: rules.mustPass }}</li>
      }
      @if (rules.waitHours > 0) {
        <li>
          {{
            'catalogue.course.assessmentRules.attempts'
              | transloco
                : {
                    attempts: 'catalogue.attempts' | plural: rules.attempts,
                    wait: rules.waitHours * 60 | duration,
                  }
          }}
        </li>
      } @else {
        <li>
          {{
            'catalogue.course.assessmentRules.attemptsNoWait'
              | transloco: { attempts: 'catalogue.attempts' | plural: rules.attempts }
          }}
        </li>
      }
      @if (rules.opensAt; as at) {
        <li>
          {{
            'catalogue.course.assessmentRules.opensAt'
              | transloco: { date: at | longDate, time: at | clock }
          }}
        </li>
      }
      @if (rules.closesAt; as at) {
        <li>
          {{
            (timeless()
              ? 'catalogue.course.assessmentRules.closesAtNoLimit'
              : 'catalogue.course.assessmentRules.closesAt'
            ) | transloco: { date: at | longDate, time: at | clock }
          }}
          @if (!timeless() && (eased()?.extraMinutes ?? 0) > 0) {
            {{
              'catalogue.course.assessmentRules.closesLater' | plural: eased()?.extraMinutes ?? 0
            }}
          }
        </li>
      }
      @if (rules.navigation === 'forward') {
        <li>{{ 'catalogue.course.assessmentRules.forward' | transloco }}</li>
      }
      <li>
        {{ 'catalogue.course.assessmentRules.' + rules.review | transloco }}
        @if (rules.review !== 'per-objective' && rules.reviewTime !== 'at-once') {
          {{ 'catalogue.course.assessmentRules.' + rules.reviewTime | transloco }}
        }
      </li>
      @if (timeless()) {
        <li>{{ 'catalogue.course.assessmentRules.idle' | plural: idleDays }}</li>
      }
      <li>
        {{
          (timeless()
            ? 'catalogue.course.assessmentRules.networkNoLimit'
            : 'catalogue.course.assessmentRules.network'
          ) | transloco
        }}
      </li>
    </ul>
  `,
  styles: `
    ul {
      display: grid;
      gap: var(--space-2);
      margin: 0;
      padding-inline-start: 1.2em;
      max-width: var(--measure);
    }
    li > ul {
      margin-top: var(--space-2);
    }
    li::marker {
      color: var(--ink-faint);
    }
  `,
})
export class AssessmentTerms {
  readonly terms = input.required<CourseDetail['assessment']>();
  readonly eased = input<{
    readonly extraMinutes: number;
    readonly accommodation: Accommodation;
  }>();

  protected readonly idleDays = idleDays;
  protected readonly timeless = computed(() => this.eased()?.accommodation.timeLimited === false);
}
