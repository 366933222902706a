import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { PluralPipe } from '@svetionik/ui/language/plural.pipe';
import { ApiClient } from '../../core/api/api-client';
import { PagedList } from '../../core/api/paged-list';
import { newId } from '../../core/new-id';
import { DraftList } from './draft-list';
import { EditionPill } from './edition-pill';
import { newCourse } from './new-course';
import type { DraftName } from './new-draft-dialog';

/** The courses: modules in an order, with objectives and a final assessment. */
@Component({
  selector: 'app-course-list',
  imports: [TranslocoPipe, PluralPipe, DraftList, EditionPill],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <app-draft-list kind="courses" [list]="list" [create]="create">
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
          </div>
        }
      </ng-template>
    </app-draft-list>
  `,
  styles: `
    :host {
      display: contents;
    }
    .row {
      gap: var(--space-2);
    }
  `,
})
export class CourseList {
  private readonly api = inject(ApiClient);
  protected readonly list = new PagedList((after, signal) =>
    this.api.call('courses.listCourseDrafts', { query: { after } }, signal),
  );

  constructor() {
    void this.list.restart();
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
