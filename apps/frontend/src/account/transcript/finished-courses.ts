import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { EmptyState } from '@svetionik/ui/feedback/empty-state';
import { ShortDatePipe } from '@svetionik/ui/language/date.pipes';
import { NumberPipe, PercentPipe } from '@svetionik/ui/language/number.pipes';
import { PluralPipe } from '@svetionik/ui/language/plural.pipe';
import { RegisterNumberPipe } from '@svetionik/ui/language/register-number.pipe';
import { TextInScript } from '@svetionik/ui/language/script-text';
import { OwnCourses, type OwnCourse } from '../../core/status/own-courses';
import { StatusText } from '../../core/status/status-text';
import type { FinishedCourse } from './transcript-store';

type Certificate = NonNullable<FinishedCourse['certificate']>;

const tones: Readonly<Record<Certificate['standing'], string>> = {
  valid: 'good',
  expired: 'light',
  suspended: 'light',
  superseded: 'light',
  revoked: 'bad',
  annulled: '',
};

/** What somebody passed here, with the certificate and its points. */
@Component({
  selector: 'app-finished-courses',
  imports: [
    RouterLink,
    TranslocoPipe,
    EmptyState,
    ShortDatePipe,
    NumberPipe,
    PercentPipe,
    PluralPipe,
    RegisterNumberPipe,
    TextInScript,
    StatusText,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ul class="entries">
      @for (course of courses(); track course.enrolment) {
        <li>
          <div class="stack-small">
            <h3 [uiText]="course.title"></h3>
            <p class="small soft number">
              <span [uiText]="course.organiser"></span> · {{ course.finishedOn | shortDate }} ·
              @if (course.programme) {
                {{ 'transcript.programme' | transloco }} ·
              }
              {{ 'transcript.edition' | transloco: { number: course.edition } }} ·
              {{
                'transcript.hours' | plural: course.hours : { number: (course.hours | uiNumber: 2) }
              }}
              · {{ 'transcript.result' | transloco: { percent: (course.percent | uiPercent) } }}
            </p>
            @if (course.certificate; as certificate) {
              <p class="small soft number">
                {{
                  (certificate.participation
                    ? 'transcript.participation'
                    : 'transcript.certificate'
                  ) | transloco: { number: (certificate | registerNumber) }
                }}
                @if (certificate.standing === 'valid' && certificate.expiresOn) {
                  ·
                  {{
                    'transcript.validUntil'
                      | transloco: { date: (certificate.expiresOn | shortDate) }
                  }}
                }
              </p>
            } @else if (statusOf(course); as own) {
              <app-status-text class="small soft" [course]="own" />
            } @else {
              <p class="small soft">{{ 'transcript.noCertificate' | transloco }}</p>
            }
          </div>
          <div class="side">
            @if (course.points !== null) {
              <b class="number">{{
                'transcript.points'
                  | plural: course.points : { number: (course.points | uiNumber: 2) }
              }}</b>
            }
            @if (course.certificate; as certificate) {
              <span class="pill" [class]="tones[certificate.standing]">{{
                'transcript.standing.' + certificate.standing | transloco
              }}</span>
            }
          </div>
        </li>
      } @empty {
        <li class="none">
          <ui-empty-state [text]="'transcript.courses.none' | transloco"
            ><a class="button no-print" routerLink="/" fragment="tracks">{{
              'transcript.courses.find' | transloco
            }}</a></ui-empty-state
          >
        </li>
      }
    </ul>
  `,
  styleUrl: './entries.css',
})
export class FinishedCourses {
  private readonly own = inject(OwnCourses).list();

  readonly courses = input.required<readonly FinishedCourse[]>();
  protected readonly tones = tones;

  protected statusOf({ enrolment }: FinishedCourse): OwnCourse | undefined {
    return this.own.hasValue()
      ? this.own.value().find((course) => course.enrolment === enrolment)
      : undefined;
  }
}
