import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { pathOfStatus } from '@svetionik/domain/learning/status-path';
import { TextInScript } from '@svetionik/ui/language/script-text';
import { nameStep } from './name-step';
import type { OwnCourse } from './own-courses';

/** The one thing to do next in a course, by its name. */
@Component({
  selector: 'app-status-step',
  imports: [RouterLink, TranslocoPipe, TextInScript],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <a class="button" [class.quiet]="quiet()" [routerLink]="link()"
      ><span
        >{{ 'status.step.' + step() | transloco }}
        @if (lesson(); as title) {
          <span [uiText]="title"></span>
        }</span
    ></a>
  `,
  styles: `
    .button > span {
      overflow-wrap: anywhere;
    }
  `,
})
export class StatusStep {
  readonly course = input.required<OwnCourse>();
  /** Something else on the page comes first. */
  readonly quiet = input(false);

  protected readonly link = computed(() => pathOfStatus(this.course()));
  protected readonly step = computed(() => nameStep(this.course()));
  /** The lesson that the step leads to. */
  protected readonly lesson = computed(() => {
    const { status, nextLesson } = this.course();
    return status.state === 'not-begun' || status.state === 'parts-left' ? nextLesson : null;
  });
}
