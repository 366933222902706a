import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { ClockPipe, ShortDatePipe } from '@svetionik/ui/language/date.pipes';
import { InScriptPipe } from '@svetionik/ui/language/script-text';
import { splitEntryCode } from '@svetionik/domain/people/entry-code';
import { PagedListView } from '../../core/api/paged-list-view';
import { EntryChoices } from './entry-choices';
import { type EntryLink, entryTones } from './entry-link';
import { EntryLinksStore } from './entry-links-store';

/** Links and codes, with what became of each. */
@Component({
  selector: 'app-entry-list',
  imports: [RouterLink, TranslocoPipe, InScriptPipe, ShortDatePipe, ClockPipe, PagedListView],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './entry-list.html',
  styleUrl: '../invitations/invitations-page.css',
})
export class EntryList {
  protected readonly store = inject(EntryLinksStore);
  protected readonly choices = inject(EntryChoices);
  protected readonly tones = entryTones;

  protected title({ kind, key, name }: EntryLink): string {
    return kind === 'code' ? splitEntryCode(key).join(' ') : name;
  }
}
