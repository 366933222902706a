import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { SearchField } from '@svetionik/ui/field/search-field';
import { ClockPipe, ShortDatePipe } from '@svetionik/ui/language/date.pipes';
import { NameTextPipe } from '@svetionik/ui/language/name-text.pipe';
import { InScriptPipe, TextInScript } from '@svetionik/ui/language/script-text';
import { PagedListView } from '../../core/api/paged-list-view';
import { InterruptionsStore, type TouchedAttempt } from './interruptions-store';

/** Whose attempts were under way in that time, with a choice for each that is open. */
@Component({
  selector: 'app-touched-table',
  imports: [
    TranslocoPipe,
    SearchField,
    ClockPipe,
    ShortDatePipe,
    NameTextPipe,
    InScriptPipe,
    TextInScript,
    PagedListView,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  providers: [InScriptPipe, NameTextPipe],
  templateUrl: './touched-table.html',
  styleUrl: './touched-table.css',
})
export class TouchedTable {
  private readonly inScript = inject(InScriptPipe);
  private readonly nameText = inject(NameTextPipe);
  protected readonly store = inject(InterruptionsStore);

  protected nameOf({ person: { name, email } }: TouchedAttempt): string {
    return name === null ? email : this.inScript.transform(this.nameText.transform(name));
  }
}
