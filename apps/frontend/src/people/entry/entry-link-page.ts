import {
  ChangeDetectionStrategy,
  Component,
  effect,
  inject,
  input,
  type OnInit,
  signal,
  untracked,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Bar } from '@svetionik/ui/feedback/bar';
import { Skeleton } from '@svetionik/ui/feedback/skeleton';
import { Field } from '@svetionik/ui/field/field';
import { FieldControl } from '@svetionik/ui/field/field-control';
import { ClockPipe, ShortDatePipe } from '@svetionik/ui/language/date.pipes';
import { NameTextPipe } from '@svetionik/ui/language/name-text.pipe';
import { TextInScript } from '@svetionik/ui/language/script-text';
import { PagedListView } from '../../core/api/paged-list-view';
import { ProblemNotice } from '../../core/api/problem-notice';
import { QrCode } from '../../core/qr/qr-code';
import { CodeWords } from './code-words';
import { EntryEntriesStore } from './entry-entries-store';
import { EntryAddresses, type EntryLink } from './entry-link';
import { EntryLinkStore, countMinutes } from './entry-link-store';

const steps = { code: [15, 30, 60], link: [1440, 10_080, 43_200] } as const;

/** One link or code: its code, how many have come in and who, and what ends or prolongs it. */
@Component({
  selector: 'app-entry-link-page',
  imports: [
    RouterLink,
    TranslocoPipe,
    Bar,
    Skeleton,
    Field,
    FieldControl,
    ClockPipe,
    ShortDatePipe,
    NameTextPipe,
    TextInScript,
    PagedListView,
    ProblemNotice,
    QrCode,
    CodeWords,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  providers: [EntryLinkStore, EntryEntriesStore],
  templateUrl: './entry-link-page.html',
  styleUrl: './entry-link-page.css',
})
export class EntryLinkPage implements OnInit {
  protected readonly store = inject(EntryLinkStore);
  protected readonly entries = inject(EntryEntriesStore);
  protected readonly addresses = inject(EntryAddresses);

  /** Its id, of the address. */
  readonly link = input.required<string>();
  protected readonly steps = steps;
  protected readonly most = signal<number | undefined>(undefined);
  private readonly seen = signal(-1);

  constructor() {
    effect(() => {
      const entered = this.store.link()?.entered ?? -1;
      if (entered === untracked(this.seen)) return;
      this.seen.set(entered);
      untracked(() => this.entries.read(this.link()));
    });
  }

  ngOnInit(): void {
    void this.store.follow(this.link());
  }

  protected async prolong(link: EntryLink, added: number): Promise<void> {
    await this.store.prolong(link, this.most() ?? link.most, countMinutes(link, added));
    this.most.set(undefined);
  }
}
