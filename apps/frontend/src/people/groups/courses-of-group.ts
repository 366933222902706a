import { ChangeDetectionStrategy, Component, inject, input, model } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Field } from '@svetionik/ui/field/field';
import { FieldControl } from '@svetionik/ui/field/field-control';
import { InScriptPipe, TextInScript } from '@svetionik/ui/language/script-text';
import { GroupChoices } from './group-choices';
import type { Group } from './rule-store';

/** In which courses a group enrols, and the next one. */
@Component({
  selector: 'app-courses-of-group',
  imports: [TranslocoPipe, InScriptPipe, TextInScript, Field, FieldControl],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <section class="card padded stack-small" aria-labelledby="starts">
      <h2 id="starts">{{ 'groups.starts' | transloco }}</h2>
      @for (each of courses(); track each.course.id) {
        <p>
          <b [uiText]="each.course.name"></b>
          <span class="soft">
            {{ (each.later ? 'groups.enrolsLater' : 'groups.enrolledOnce') | transloco }}</span
          >
        </p>
      }
      <ui-field [label]="'groups.enrolIn' | transloco" [hint]="'groups.enrolHint' | transloco">
        <select #chosen uiControl class="input" (change)="course.set(chosen.value)">
          <option value="" [selected]="course() === ''">
            {{ 'groups.enrolNowhere' | transloco }}
          </option>
          @for (each of choices.courses(); track each.id) {
            <option [value]="each.id" [selected]="each.id === course()">
              {{ each.title | inScript }}
            </option>
          }
        </select>
      </ui-field>
      @if (course()) {
        <label class="check">
          <input #also type="checkbox" [checked]="later()" (change)="later.set(also.checked)" />
          {{ 'groups.alsoLater' | transloco }}
        </label>
      }
    </section>
  `,
  styles: `
    h2 {
      font-size: var(--step-1);
    }
    .check {
      display: flex;
      gap: var(--space-2);
      align-items: center;
      min-height: 2.75rem;
    }
  `,
})
export class CoursesOfGroup {
  protected readonly choices = inject(GroupChoices);

  readonly courses = input.required<Group['courses']>();
  readonly course = model.required<string>();
  readonly later = model.required<boolean>();
}
