import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { EndpointReply } from '@svetionik/contracts/endpoint';
import { Dialogs } from '@svetionik/ui/dialog/dialogs';
import { ShortDatePipe } from '@svetionik/ui/language/date.pipes';
import { InScriptPipe, TextInScript } from '@svetionik/ui/language/script-text';
import { ApiClient } from '../../core/api/api-client';
import { PagedList } from '../../core/api/paged-list';
import { PagedListView } from '../../core/api/paged-list-view';
import { ProblemNotice } from '../../core/api/problem-notice';
import { buildAddress } from '@svetionik/client/request-line';
import { ReasonDialog, type ReasonQuestion } from '../../core/forms/reason-dialog';
import { Submission } from '../../core/forms/submission';
import type { Endpoints } from '../../core/routes.generated';
import { copiesRoutes } from '../../core/routes/copies.generated';

type WithheldCopy = EndpointReply<Endpoints['copies.listWithheld']>['items'][number];

/** Copies of documents that markers do not see, and letting them go. */
@Component({
  selector: 'app-copies-page',
  imports: [TranslocoPipe, ShortDatePipe, TextInScript, PagedListView, ProblemNotice],
  changeDetection: ChangeDetectionStrategy.OnPush,
  providers: [InScriptPipe],
  templateUrl: './copies-page.html',
  styleUrls: ['../../core/work-page.css', './copies-page.css'],
})
export class CopiesPage {
  private readonly api = inject(ApiClient);
  private readonly dialogs = inject(Dialogs);
  private readonly inScript = inject(InScriptPipe);

  protected readonly submission = new Submission();
  protected readonly released = signal(false);
  protected readonly list = new PagedList<WithheldCopy>((after, stopped) =>
    this.api.call('copies.listWithheld', { query: { after, limit: 50 } }, stopped),
  );

  constructor() {
    void this.list.restart();
  }

  protected address({ id: file }: WithheldCopy): string {
    return buildAddress(copiesRoutes['copies.readHeldCopy'], { params: { file } });
  }

  protected async release({ id: file, prompt, course }: WithheldCopy): Promise<void> {
    this.released.set(false);
    const question: ReasonQuestion = {
      words: 'copies.releasing',
      about: [this.inScript.transform(prompt), this.inScript.transform(course)],
      most: 500,
      send: async (reason) => {
        await this.api.call('copies.releaseCopy', { params: { file }, body: { reason } });
        this.released.set(true);
        this.forget(file);
      },
    };
    await this.dialogs.open<void, ReasonQuestion>(ReasonDialog, question, 'reason-title');
  }

  protected async retry({ id: file }: WithheldCopy): Promise<void> {
    const done = await this.submission.run(() =>
      this.api.call('copies.retryCopy', { params: { file } }),
    );
    if (done) this.forget(file);
  }

  private forget(file: string): void {
    this.list.change((copies) => copies.filter(({ id }) => id !== file));
  }
}
