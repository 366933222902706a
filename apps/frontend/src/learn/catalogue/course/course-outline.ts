import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { DurationPipe } from '@svetionik/ui/language/duration.pipe';
import { InScriptPipe, TextInScript } from '@svetionik/ui/language/script-text';
import type { CourseDetail } from '../catalogue';

/** The modules of a course with their lessons, each with its time. */
@Component({
  selector: 'app-course-outline',
  imports: [TranslocoPipe, DurationPipe, InScriptPipe, TextInScript],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ol class="modules">
      @for (module of modules(); track module.id) {
        <li class="card padded stack-small">
          <p class="kind">{{ 'catalogue.course.kind.' + module.kind | transloco }}</p>
          <h3 [uiText]="module.title"></h3>
          @if (module.addedBy; as organisation) {
            <p class="by">
              {{
                'catalogue.course.addedBy' | transloco: { organisation: (organisation | inScript) }
              }}
            </p>
          }
          <p class="soft" [uiText]="module.summary"></p>
          <ol class="lessons">
            @for (lesson of module.lessons; track lesson.id) {
              <li>
                <span [uiText]="lesson.title"></span
                ><span class="time">{{ lesson.minutes | duration }}</span>
              </li>
            }
          </ol>
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
    .modules {
      display: grid;
      gap: var(--space-4);
    }
    .kind {
      font: 600 var(--step--1)/1.3 var(--font-ui);
      color: var(--accent);
    }
    .by {
      justify-self: start;
      padding-inline-start: var(--space-2);
      border-inline-start: 3px solid var(--accent);
      color: var(--ink-soft);
      font-size: var(--step--1);
      overflow-wrap: anywhere;
    }
    .lessons {
      margin-top: var(--space-2);
      border-top: 1px solid var(--line);
    }
    .lessons li {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      gap: var(--space-4);
      padding-block: 0.6rem;
      border-bottom: 1px solid var(--line);
    }
    .lessons li:last-child {
      border: 0;
      padding-bottom: 0;
    }
    .time {
      color: var(--ink-faint);
      font-size: var(--step--1);
      font-variant-numeric: tabular-nums;
      white-space: nowrap;
    }
  `,
})
export class CourseOutline {
  readonly modules = input.required<CourseDetail['modules']>();
}
