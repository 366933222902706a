import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { LongDatePipe } from '@svetionik/ui/language/date.pipes';
import { PluralPipe } from '@svetionik/ui/language/plural.pipe';
import { InScriptPipe, TextInScript } from '@svetionik/ui/language/script-text';
import type { OwnPart } from '../../core/programmes/own-programmes';
import { PartRing } from '../../core/programmes/part-ring';
import { canBeContinued } from '../../core/status/leading-course';
import type { OwnCourse } from '../../core/status/own-courses';
import { StatusPill } from '../../core/status/status-pill';

/** A part on the path: what it is, where one is in it, and why. */
@Component({
  selector: 'app-path-part',
  imports: [
    RouterLink,
    TranslocoPipe,
    LongDatePipe,
    PluralPipe,
    InScriptPipe,
    TextInScript,
    PartRing,
    StatusPill,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @let it = part();
    <app-part-ring [state]="it.state" [here]="here()" />
    <div class="what">
      <p class="name">
        <a [routerLink]="['/courses', it.course.slug]" [uiText]="it.course.title"></a>
        @if (here()) {
          <span class="pill light">{{ 'path.here' | transloco }}</span>
        }
        @if (halted(); as course) {
          <app-status-pill [state]="course.status.state" />
        }
      </p>
      <p class="small soft">
        {{ 'path.kind.' + it.kind | transloco }} · {{ 'path.need.' + it.need | transloco }} ·
        {{ 'path.hours' | plural: it.course.hours }}
      </p>
      <p class="small" [class.soft]="it.state === 'locked'">
        @if (it.state === 'done' && it.passedOn) {
          {{ 'path.doneOn' | transloco: { day: (it.passedOn | longDate) } }}
        } @else if (it.recognised) {
          {{ 'path.recognised' | transloco: { training: it.recognised } }}
        } @else if (it.state === 'exempt') {
          {{ 'path.byEntryTest' | transloco }}
        } @else if (it.state === 'open' && !it.course.offered && !it.enrolment) {
          {{ 'path.notOffered' | transloco }}
        } @else if (!halted()) {
          {{ 'path.said.' + it.state | transloco }}
        }
        @if (it.entryPercent && (it.state === 'open' || it.state === 'locked')) {
          {{ 'path.entryTest' | transloco: { percent: it.entryPercent } }}
        }
      </p>
    </div>
    @if (offersBegin()) {
      <button
        class="button quiet small"
        type="button"
        [attr.aria-label]="('path.' + step() | transloco) + ': ' + (it.course.title | inScript)"
        [attr.aria-disabled]="busy()"
        (click)="begun.emit()"
      >
        {{ 'path.' + step() | transloco }}
      </button>
    }
  `,
  styleUrl: './path-part.css',
})
export class PathPart {
  readonly part = input.required<OwnPart>();
  /** Where one is in its course; undefined where one is not in it, or it is not known. */
  readonly course = input<OwnCourse>();
  /** Whether it comes next. */
  readonly here = input(false);
  /** Whether whoever reads it is in the programme. */
  readonly joined = input(false);
  readonly busy = input(false);
  readonly begun = output();

  /** The course in which one can only wait, or ask. */
  protected readonly halted = computed(() => {
    const course = this.course();
    return course === undefined || this.isSettled() || canBeContinued(course) ? undefined : course;
  });
  protected readonly step = computed(() => {
    const { need, enrolment, state } = this.part();
    if (this.isSettled() || this.halted()) return 'readAgain';
    if (enrolment !== null) return state === 'under-way' ? 'goOn' : 'begin';
    return need === 'required' ? 'begin' : 'pick';
  });
  /** What comes next has its button above. */
  protected readonly offersBegin = computed(() => {
    const { state, enrolment, course } = this.part();
    if (!this.joined() || this.here() || state === 'locked') return false;
    return enrolment !== null || (course.offered && state === 'open');
  });
  private readonly isSettled = computed(() => {
    const { state } = this.part();
    return state === 'done' || state === 'exempt';
  });
}
