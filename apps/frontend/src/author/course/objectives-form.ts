import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { EntryTools } from '../../core/forms/entry-tools';
import { LineField } from '../fields/line-field';
import { moved, newContentId, removeEntry } from '../fields/lists';
import { CourseStore, type Course } from './course-store';
import { LessonChoice } from './lesson-choice';

type Objective = Course['objectives'][number];

/** What the course teaches; each item of the bank measures one of these. */
@Component({
  selector: 'app-objectives-form',
  imports: [TranslocoPipe, EntryTools, LessonChoice, LineField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <h2>{{ 'author.course.place.objectives' | transloco }}</h2>
    @for (objective of objectives(); track objective.id; let place = $index, count = $count) {
      @let name = 'author.course.objective' | transloco: { number: place + 1 };
      <div class="line">
        <app-line-field
          [label]="name"
          [value]="objective.title"
          (changed)="write(place, { title: $event })"
        />
        <app-entry-tools
          [name]="name"
          [place]="place"
          [count]="count"
          (movedTo)="set(moved(objectives(), place, $event))"
          (removed)="set(without(objectives(), place))"
        />
        <app-lesson-choice
          [name]="name"
          [value]="objective.lessons ?? []"
          (changed)="write(place, { lessons: $event })"
        />
      </div>
    }
    <p>
      <button class="button quiet small" type="button" (click)="add()">
        {{ 'author.course.addObjective' | transloco }}
      </button>
    </p>
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--space-4);
      grid-template-columns: minmax(0, 1fr);
    }
    h2 {
      font-size: var(--step-1);
    }
    .line {
      display: flex;
      flex-wrap: wrap;
      align-items: end;
      gap: 0 var(--space-3);
    }
    app-line-field {
      flex: 1 1 16rem;
    }
    app-lesson-choice {
      flex: 1 0 100%;
    }
  `,
})
export class ObjectivesForm {
  private readonly store = inject(CourseStore);

  protected readonly objectives = computed(() => this.store.content()?.objectives ?? []);
  protected readonly moved = moved<Objective>;
  protected readonly without = removeEntry<Objective>;

  protected set(objectives: readonly Objective[]): void {
    this.store.edit({ objectives: [...objectives] });
  }

  protected write(place: number, change: Partial<Objective>): void {
    this.set(this.objectives().map((each, at) => (at === place ? { ...each, ...change } : each)));
  }

  protected add(): void {
    this.set([
      ...this.objectives(),
      {
        id: newContentId(
          'cilj',
          this.objectives().map(({ id }) => id),
        ),
        title: '',
      },
    ]);
  }
}
