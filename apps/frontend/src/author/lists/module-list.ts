import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { DurationPipe } from '@svetionik/ui/language/duration.pipe';
import { PluralPipe } from '@svetionik/ui/language/plural.pipe';
import { ApiClient } from '../../core/api/api-client';
import { PagedList } from '../../core/api/paged-list';
import { newId } from '../../core/new-id';
import { DraftList } from './draft-list';
import { EditionPill } from './edition-pill';
import type { DraftName } from './new-draft-dialog';

/** The modules: shared parts that courses are made of. */
@Component({
  selector: 'app-module-list',
  imports: [TranslocoPipe, DurationPipe, PluralPipe, DraftList, EditionPill],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <app-draft-list kind="modules" [list]="list" [create]="create">
      <ng-template #row let-draft>
        @if (find(draft.id); as module) {
          <p class="small soft">
            {{ 'author.module.kind.' + module.kind | transloco }}
            @for (track of module.tracks; track track) {
              · {{ 'track.' + track + '.name' | transloco }}
            }
            · {{ 'author.list.lessons' | plural: module.lessons }} · {{ module.minutes | duration }}
            @if (module.courses > 0) {
              · {{ 'author.module.usedBy' | plural: module.courses }}
            }
          </p>
          <app-edition-pill
            [edition]="module.edition"
            [changed]="module.changed"
            [factsChanged]="module.factsChanged"
          />
        }
      </ng-template>
    </app-draft-list>
  `,
  styles: `
    :host {
      display: contents;
    }
  `,
})
export class ModuleList {
  private readonly api = inject(ApiClient);
  protected readonly list = new PagedList((after, signal) =>
    this.api.call('authoring.listModules', { query: { after } }, signal),
  );

  constructor() {
    void this.list.restart();
  }

  protected readonly find = (id: string) => this.list.items().find((module) => module.id === id);

  protected readonly create = async ({ title, slug }: DraftName): Promise<string> => {
    const body = { slug, title, kind: 'specific', tracks: [], summary: '' } as const;
    return (
      await this.api.call('authoring.createModule', {
        params: { module: newId() },
        body: { ...body, tracks: [] },
      })
    ).id;
  };
}
