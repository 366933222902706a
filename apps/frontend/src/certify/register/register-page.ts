import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { SearchField } from '@svetionik/ui/field/search-field';
import { ShortDatePipe } from '@svetionik/ui/language/date.pipes';
import { NameTextPipe } from '@svetionik/ui/language/name-text.pipe';
import { PluralPipe } from '@svetionik/ui/language/plural.pipe';
import { RegisterNumberPipe } from '@svetionik/ui/language/register-number.pipe';
import { InScriptPipe, TextInScript } from '@svetionik/ui/language/script-text';
import { PagedListView } from '../../core/api/paged-list-view';
import { ProblemNotice } from '../../core/api/problem-notice';
import { ExportsPanel } from '../exports/exports-panel';
import { ExportsStore } from '../exports/exports-store';
import { ChoiceActions } from './choice-actions';
import { registerKey, RegisterStore, effectiveStatuses } from './register-store';
import { StatePill } from './state-pill';

/** The registers, each number from the first to the last, whatever became of its certificate. */
@Component({
  selector: 'app-register-page',
  imports: [
    RouterLink,
    TranslocoPipe,
    ShortDatePipe,
    NameTextPipe,
    PluralPipe,
    RegisterNumberPipe,
    InScriptPipe,
    TextInScript,
    StatePill,
    PagedListView,
    ProblemNotice,
    SearchField,
    ChoiceActions,
    ExportsPanel,
  ],
  providers: [ExportsStore],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './register-page.html',
  styleUrl: './register-page.css',
})
export class RegisterPage {
  protected readonly store = inject(RegisterStore);
  protected readonly effectiveStatuses = effectiveStatuses;
  protected readonly registerKey = registerKey;

  constructor() {
    if (this.store.list.known()) this.store.refresh();
  }

  protected chooseStatus(chosen: string): void {
    this.store.standing.set(effectiveStatuses.find((status) => status === chosen) ?? null);
  }
}
