import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { EndpointReply } from '@svetionik/contracts/endpoint';
import { Dialogs } from '@svetionik/ui/dialog/dialogs';
import { LongDatePipe } from '@svetionik/ui/language/date.pipes';
import { PluralPipe } from '@svetionik/ui/language/plural.pipe';
import { InScriptPipe } from '@svetionik/ui/language/script-text';
import { ApiClient } from '../../core/api/api-client';
import { PagedList } from '../../core/api/paged-list';
import { PagedListView } from '../../core/api/paged-list-view';
import { ProblemNotice } from '../../core/api/problem-notice';
import { Submission } from '../../core/forms/submission';
import { LawText } from '../../core/lifecycle/law-text';
import type { Endpoints } from '../../core/routes.generated';
import { LawForm } from './law-form';

type LawChange = EndpointReply<Endpoints['laws.recordLawChange']>;

/** Changes of the law that courses teach: whoever was certified before is asked to renew. */
@Component({
  selector: 'app-laws-page',
  imports: [
    TranslocoPipe,
    LongDatePipe,
    PluralPipe,
    InScriptPipe,
    PagedListView,
    ProblemNotice,
    LawText,
    LawForm,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  providers: [TranslocoPipe],
  template: `
    <div class="wrap page stack">
      <header class="stack-small">
        <h1>{{ 'certify.title.laws' | transloco }}</h1>
        <p class="soft lead">{{ 'life.laws.lead' | transloco }}</p>
      </header>
      @if (writing()) {
        <app-law-form (done)="close($event)" />
      } @else {
        <p>
          <button class="button" type="button" (click)="writing.set(true)">
            {{ 'life.laws.add' | transloco }}
          </button>
        </p>
      }
      @if (submission.error(); as error) {
        <app-problem [error]="error" />
      }
      @if (!writing() || list.items().length > 0) {
        <app-paged-list [list]="list" [none]="'life.laws.none' | transloco">
          <ul class="list">
            @for (each of list.items(); track each.id) {
              <li class="card padded">
                <div class="stack-small">
                  <h2>{{ each.changedOn | longDate: 'nominative' }}</h2>
                  <app-law-text [law]="each" [renewBy]="each.renewBy" />
                  <p class="small soft">
                    @for (course of each.courses; track course.id; let last = $last) {
                      {{ course.title | inScript }}{{ last ? '' : ', ' }}
                    }
                  </p>
                </div>
                @if (each.withdrawnAt) {
                  <span class="pill">{{ 'life.laws.withdrawn' | transloco }}</span>
                } @else {
                  <div class="aside">
                    <p class="small soft">{{ 'life.laws.holders' | plural: each.holders }}</p>
                    <button class="button quiet" type="button" (click)="withdraw(each)">
                      {{ 'life.laws.withdraw.open' | transloco }}
                    </button>
                  </div>
                }
              </li>
            }
          </ul>
        </app-paged-list>
      }
    </div>
  `,
  styleUrl: '../entries.css',
  styles: `
    .aside {
      display: grid;
      gap: var(--space-2);
      justify-items: start;
    }
  `,
})
export class LawsPage {
  private readonly api = inject(ApiClient);
  private readonly dialogs = inject(Dialogs);
  private readonly transloco = inject(TranslocoPipe);

  protected readonly list = new PagedList<LawChange>((after, stop) =>
    this.api.call('laws.listLawChanges', { query: { after } }, stop),
  );
  protected readonly writing = signal(false);
  protected readonly submission = new Submission();

  constructor() {
    void this.list.restart();
  }

  protected close(recorded: boolean): void {
    this.writing.set(false);
    if (recorded) void this.list.restart();
  }

  protected async withdraw({ id }: LawChange): Promise<void> {
    const say = (key: string) => this.transloco.transform(`life.laws.withdraw.${key}`);
    if (
      !(await this.dialogs.ask({
        title: say('title'),
        text: say('text'),
        confirm: say('confirm'),
        tone: 'danger',
      }))
    )
      return;
    if (
      await this.submission.run(() =>
        this.api.call('laws.withdrawLawChange', { params: { change: id } }),
      )
    )
      await this.list.restart();
  }
}
