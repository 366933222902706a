import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { PluralPipe } from '@svetionik/ui/language/plural.pipe';
import { ApiClient } from '../../core/api/api-client';
import { PagedList } from '../../core/api/paged-list';
import { newId } from '../../core/new-id';
import { DraftList } from './draft-list';
import { EditionPill } from './edition-pill';
import { newCourse } from './new-course';
import type { DraftName } from './new-draft-dialog';

const shown = ['current', 'archived', 'withdrawn'] as const;

/** The courses: modules in an order, with objectives and a final assessment. */
@Component({
  selector: 'app-course-list',
  imports: [TranslocoPipe, PluralPipe, DraftList, EditionPill],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <app-draft-list kind="courses" [list]="list" [create]="create">
      <select
        #which
        class="input"
        [attr.aria-label]="'offer.show.label' | transloco"
        (change)="choose(which.value)"
      >
        @for (each of shown; track each) {
          <option [value]="each" [selected]="show() === each">
            {{ 'author.list.show.' + each | transloco }}
          </option>
        }
      </select>
      <ng-template #row let-draft>
        @if (find(draft.id); as course) {
          <p class="small soft">
            {{ 'author.list.modulesIn' | plural: course.modules }}
            @for (track of course.tracks; track track) {
              · {{ 'track.' + track + '.name' | transloco }}
            }
          </p>
          <div class="row">
            <app-edition-pill [edition]="course.edition" [changed]="course.changed" />
            @if (course.newer > 0) {
              <span class="pill light">{{ 'author.list.newer' | plural: course.newer }}</span>
            }
            @if (course.offer === 'archived' || course.offer === 'withdrawn') {
              <span class="pill" [class.bad]="course.offer === 'withdrawn'">{{
                'offer.state.' + course.offer | transloco
              }}</span>
            }
          </div>
        }
      </ng-template>
    </app-draft-list>
  `,
  styles: `
    :host {
      display: contents;
    }
    select {
      max-width: 24rem;
    }
    .row {
      gap: var(--space-2);
    }
  `,
})
export class CourseList {
  private readonly api = inject(ApiClient);
  protected readonly shown = shown;
  protected readonly show = signal<(typeof shown)[number]>('current');
  protected readonly list = new PagedList((after, signal) =>
    this.api.call('courses.listCourseDrafts', { query: { after, show: this.show() } }, signal),
  );

  constructor() {
    this.list.follow(() => this.show());
  }

  protected choose(chosen: string): void {
    this.show.set(shown.find((each) => each === chosen) ?? 'current');
  }

  protected readonly find = (id: string) => this.list.items().find((course) => course.id === id);

  protected readonly create = async (name: DraftName): Promise<string> =>
    (
      await this.api.call('courses.createCourse', {
        params: { course: newId() },
        body: newCourse(name),
      })
    ).id;
}
