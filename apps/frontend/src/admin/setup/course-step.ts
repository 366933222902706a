import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { PluralPipe } from '@svetionik/ui/language/plural.pipe';
import { ServerCommand } from './server-command';
import { SetupStore, type Step } from './setup-store';

/** A course that somebody can join: written by an author, or one that the program brings. */
@Component({
  selector: 'app-course-step',
  imports: [RouterLink, TranslocoPipe, PluralPipe, ServerCommand],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (step().done) {
      <p class="soft">{{ 'setup.course.ready' | plural: courses() }}</p>
      <p>
        <a routerLink="/admin/courses" [queryParams]="{ from: 'setup' }">{{
          'setup.course.open' | transloco
        }}</a>
      </p>
    } @else {
      <p>{{ 'setup.course.missing' | transloco }}</p>
      <app-server-command words="load-content" service="-T app" />
      <p class="row">
        <button
          [class]="step().mark === 'next' ? 'button' : 'button quiet'"
          type="button"
          [attr.aria-disabled]="store.read.isLoading()"
          (click)="store.read.reload()"
        >
          {{ 'setup.again' | transloco }}
        </button>
        <a class="button plain" routerLink="/people/list" [queryParams]="{ from: 'setup' }">{{
          'setup.course.members' | transloco
        }}</a>
      </p>
    }
  `,
  styleUrl: './step.css',
})
export class CourseStep {
  protected readonly store = inject(SetupStore);

  readonly step = input.required<Step>();
  readonly courses = input.required<number>();
}
