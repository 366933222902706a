import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { TextInScript } from '@svetionik/ui/language/script-text';
import { OpenProgrammes } from '../../../core/programmes/open-programmes';

/** The programmes that a course is a part of and that whoever wants to may join; nothing where there are none. */
@Component({
  selector: 'app-course-programmes',
  imports: [RouterLink, TranslocoPipe, TextInScript],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (programmes().length > 0) {
      <p class="small soft">{{ 'path.inProgrammes' | transloco }}</p>
      <ul>
        @for (programme of programmes(); track programme.id) {
          <li>
            <a [routerLink]="['/learn/programmes', programme.id]" [uiText]="programme.title"></a>
          </li>
        }
      </ul>
    }
  `,
  styles: `
    ul {
      margin: 0;
      padding: 0;
      list-style: none;
    }
    a {
      display: inline-flex;
      align-items: center;
      min-height: var(--target);
      overflow-wrap: anywhere;
    }
  `,
})
export class CourseProgrammes {
  /** Where the course stands. */
  readonly course = input.required<string>();
  private readonly list = inject(OpenProgrammes).list();
  protected readonly programmes = computed(() => {
    const listed = this.list.hasValue() ? this.list.value() : [];
    return listed.filter(({ parts }) => parts.some(({ course }) => course.slug === this.course()));
  });
}
