import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Field } from '@svetionik/ui/field/field';
import { FieldControl } from '@svetionik/ui/field/field-control';
import { ShortDatePipe } from '@svetionik/ui/language/date.pipes';
import { NameTextPipe } from '@svetionik/ui/language/name-text.pipe';
import { TextInScript } from '@svetionik/ui/language/script-text';
import { PagedListView } from '../../core/api/paged-list-view';
import { ProblemNotice } from '../../core/api/problem-notice';
import { type Admission, WaitingStore } from './waiting-store';

/** Those who have opened an account and wait: admitted by one press, refused with a reason where there is one. */
@Component({
  selector: 'app-waiting-list',
  imports: [
    TranslocoPipe,
    Field,
    FieldControl,
    ShortDatePipe,
    NameTextPipe,
    TextInScript,
    PagedListView,
    ProblemNotice,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  providers: [WaitingStore],
  templateUrl: './waiting-list.html',
  styleUrl: './waiting-list.css',
})
export class WaitingList {
  protected readonly store = inject(WaitingStore);
  /** Whom somebody is about to refuse, and why. */
  protected readonly refusing = signal<string | undefined>(undefined);
  protected readonly reason = signal('');

  constructor() {
    void this.store.list.restart();
  }

  protected begin({ id }: Admission): void {
    this.reason.set('');
    this.refusing.set(id);
  }

  protected async refuse(admission: Admission): Promise<void> {
    const reason = this.reason().trim();
    if (await this.store.decide(admission, 'refuse', reason === '' ? null : reason))
      this.refusing.set(undefined);
  }
}
