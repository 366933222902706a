import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { PluralPipe } from '@svetionik/ui/language/plural.pipe';
import { ApiClient } from '../../core/api/api-client';
import { PagedList } from '../../core/api/paged-list';
import { newId } from '../../core/new-id';
import { DraftList } from './draft-list';
import type { DraftName } from './new-draft-dialog';

/** The banks: questions that final assessments draw from. */
@Component({
  selector: 'app-bank-list',
  imports: [PluralPipe, DraftList],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <app-draft-list kind="banks" [list]="list" [create]="create">
      <ng-template #row let-draft>
        @if (find(draft.id); as bank) {
          <p class="small soft">
            {{ 'author.list.items' | plural: bank.items }} ·
            {{ 'author.module.usedBy' | plural: bank.courses }}
          </p>
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
export class BankList {
  private readonly api = inject(ApiClient);
  protected readonly list = new PagedList((after, signal) =>
    this.api.call('banks.listBanks', { query: { after } }, signal),
  );

  constructor() {
    void this.list.restart();
  }

  protected readonly find = (id: string) => this.list.items().find((bank) => bank.id === id);

  protected readonly create = async (body: DraftName): Promise<string> =>
    (await this.api.call('banks.createBank', { params: { bank: newId() }, body })).id;
}
