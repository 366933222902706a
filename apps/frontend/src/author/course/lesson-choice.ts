import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { LessonReference } from '@svetionik/domain/course/course';
import { PluralPipe } from '@svetionik/ui/language/plural.pipe';
import { CourseStore } from './course-store';

interface Choice {
  readonly lesson: LessonReference;
  readonly title: string;
  readonly chosen: boolean;
}

/** Which lessons of the course teach an objective. One that the course no longer has stays to be seen until it is taken away. */
@Component({
  selector: 'app-lesson-choice',
  imports: [TranslocoPipe, PluralPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <details>
      <summary>
        {{
          value().length > 0
            ? ('author.course.lessons.chosen' | plural: value().length)
            : ('author.course.lessons.none' | transloco)
        }}
        <span class="visually-hidden">: {{ name() }}</span>
      </summary>
      <p class="small soft">{{ 'author.course.lessons.hint' | transloco }}</p>
      @for (group of groups(); track group.id) {
        <fieldset>
          <legend>{{ group.title }}</legend>
          @for (choice of group.choices; track choice.lesson.lesson) {
            <label class="check">
              <input
                #box
                type="checkbox"
                [checked]="choice.chosen"
                (change)="choose(choice.lesson, box.checked)"
              />
              <span>{{ choice.title || ('author.untitled' | transloco) }}</span>
            </label>
          }
        </fieldset>
      } @empty {
        <p class="soft">{{ 'author.course.noModules' | transloco }}</p>
      }
      @if (lost().length > 0) {
        <fieldset>
          <legend>{{ 'author.course.lessons.lost' | transloco }}</legend>
          @for (lesson of lost(); track lesson.module + '/' + lesson.lesson) {
            <label class="check">
              <input #box type="checkbox" [checked]="true" (change)="choose(lesson, box.checked)" />
              <span>{{ lesson.module }}/{{ lesson.lesson }}</span>
            </label>
          }
        </fieldset>
      }
    </details>
  `,
  styles: `
    details {
      display: grid;
      gap: var(--space-3);
    }
    fieldset {
      display: grid;
      min-width: 0;
      margin-top: var(--space-3);
    }
    legend {
      padding: 0;
      font-weight: 600;
    }
    span {
      overflow-wrap: anywhere;
    }
  `,
})
export class LessonChoice {
  private readonly store = inject(CourseStore);

  /** How the objective is called on this page. */
  readonly name = input.required<string>();
  readonly value = input.required<readonly LessonReference[]>();
  readonly changed = output<LessonReference[]>();

  protected readonly groups = computed(() =>
    this.store.pinned().map(({ id, slug, title, lessons }) => ({
      id,
      title,
      choices: lessons.map((each): Choice => {
        const lesson = { module: slug, lesson: each.id };
        return { lesson, title: each.title, chosen: this.value().some(isLesson(lesson)) };
      }),
    })),
  );
  protected readonly lost = computed(() => {
    const known = this.groups().flatMap(({ choices }) => choices);
    return this.value().filter((each) => !known.some(({ lesson }) => isLesson(each)(lesson)));
  });

  /** Kept in the order of the course. */
  protected choose(lesson: LessonReference, chosen: boolean): void {
    const isChosen = (each: Choice) => (isLesson(lesson)(each.lesson) ? chosen : each.chosen);
    const lessons = this.groups().flatMap(({ choices }) => choices.filter(isChosen));
    this.changed.emit([
      ...lessons.map((each) => each.lesson),
      ...this.lost().filter((each) => chosen || !isLesson(lesson)(each)),
    ]);
  }
}

function isLesson(one: LessonReference): (other: LessonReference) => boolean {
  return (other) => one.module === other.module && one.lesson === other.lesson;
}
