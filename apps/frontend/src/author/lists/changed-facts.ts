import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { LongDatePipe } from '@svetionik/ui/language/date.pipes';
import { PluralPipe } from '@svetionik/ui/language/plural.pipe';
import { TextInScript } from '@svetionik/ui/language/script-text';
import type { EndpointReply } from '@svetionik/contracts/endpoint';
import { ApiClient } from '../../core/api/api-client';
import { PagedList } from '../../core/api/paged-list';
import { PagedListView } from '../../core/api/paged-list-view';
import { requestProblem } from '@svetionik/client/problem';
import { ProblemNotice } from '../../core/api/problem-notice';
import { Submission } from '../../core/forms/submission';
import { OverdueFacts } from './overdue-facts';
import type { Endpoints } from '../../core/routes.generated';

/** How many questions are confirmed by one request; the others stay listed. */
const atOnce = 500;

type ChangedFact = EndpointReply<Endpoints['facts.listChangedFacts']>['items'][number];

/** The dated facts that have changed since they were cited, each with the published editions that it affects. */
@Component({
  selector: 'app-changed-facts',
  imports: [
    RouterLink,
    TranslocoPipe,
    ProblemNotice,
    LongDatePipe,
    PluralPipe,
    TextInScript,
    PagedListView,
    OverdueFacts,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './changed-facts.html',
  styleUrls: ['./draft-list.css', './changed-facts.css'],
})
export class ChangedFacts {
  private readonly api = inject(ApiClient);
  protected readonly list = new PagedList((after, signal) =>
    this.api.call('facts.listChangedFacts', { query: { after } }, signal),
  );

  protected readonly confirming = new Submission();
  /** The bank and the fact that were confirmed last, or are being confirmed. */
  protected readonly last = signal('');

  constructor() {
    void this.list.restart();
  }

  /** Where the fact has changed once more, the list says what it states now. What was pressed is gone then, and the focus goes to the heading. */
  protected async confirm(
    { key, version }: ChangedFact,
    { bank, items }: ChangedFact['banks'][number],
    heading: HTMLElement,
  ): Promise<void> {
    if (this.confirming.busy()) return;
    this.last.set(key + bank);
    const done = await this.confirming.run(() =>
      this.api.call('facts.confirmQuestions', {
        params: { fact: key, bank },
        body: { version, items: items.slice(0, atOnce) },
      }),
    );
    if (done || requestProblem(this.confirming.error())?.code === 'edit.conflict')
      await this.list.restart();
    if (done) heading.focus();
  }
}
