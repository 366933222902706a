import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { SearchField } from '@svetionik/ui/field/search-field';
import { ClockPipe, ShortDatePipe } from '@svetionik/ui/language/date.pipes';
import { NameTextPipe } from '@svetionik/ui/language/name-text.pipe';
import { PercentPipe } from '@svetionik/ui/language/number.pipes';
import { PluralPipe } from '@svetionik/ui/language/plural.pipe';
import { InScriptPipe, TextInScript } from '@svetionik/ui/language/script-text';
import { PagedListView } from '../../core/api/paged-list-view';
import { TimelinesStore } from './timelines-store';

/** The attempts whose timelines can be looked at. */
@Component({
  selector: 'app-timelines-page',
  imports: [
    RouterLink,
    TranslocoPipe,
    ClockPipe,
    ShortDatePipe,
    NameTextPipe,
    PercentPipe,
    PluralPipe,
    InScriptPipe,
    TextInScript,
    PagedListView,
    SearchField,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  providers: [TimelinesStore],
  templateUrl: './timelines-page.html',
  styleUrls: ['../../core/work-page.css', './timelines-page.css'],
})
export class TimelinesPage {
  protected readonly store = inject(TimelinesStore);
}
