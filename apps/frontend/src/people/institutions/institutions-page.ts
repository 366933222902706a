import { ChangeDetectionStrategy, Component, inject, viewChild } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Dialogs } from '@svetionik/ui/dialog/dialogs';
import { InScriptPipe, TextInScript } from '@svetionik/ui/language/script-text';
import { PagedListView } from '../../core/api/paged-list-view';
import { ProblemNotice } from '../../core/api/problem-notice';
import { InstitutionDialog, type InstitutionQuestion } from './institution-dialog';
import { InstitutionFilters } from './institution-filters';
import { type Institution, InstitutionsStore } from './institutions-store';
import { MergeList } from './merge-list';
import { MergePanel } from './merge-panel';
import { MergesStore } from './merges-store';
import { WrittenList } from './written-list';

/** Where people work: the tree of institutions, two of them side by side to be merged, and what members wrote themselves. */
@Component({
  selector: 'app-institutions-page',
  imports: [
    TranslocoPipe,
    InScriptPipe,
    TextInScript,
    InstitutionFilters,
    PagedListView,
    ProblemNotice,
    MergeList,
    MergePanel,
    WrittenList,
  ],
  providers: [InstitutionsStore, MergesStore, InScriptPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './institutions-page.html',
  styleUrl: './institutions-page.css',
})
export class InstitutionsPage {
  private readonly dialogs = inject(Dialogs);
  private readonly inScript = inject(InScriptPipe);
  protected readonly store = inject(InstitutionsStore);
  protected readonly merges = inject(MergesStore);
  private readonly written = viewChild(WrittenList);

  protected nameOf({ name }: Institution): string {
    return this.inScript.transform(name);
  }

  protected async open(institution: Institution | undefined): Promise<void> {
    const question: InstitutionQuestion = { institution, store: this.store };
    const stored = await this.dialogs.open<Institution, InstitutionQuestion>(
      InstitutionDialog,
      question,
      'institution-title',
    );
    if (stored !== undefined) await this.store.restart();
  }

  protected async afterMerging(): Promise<void> {
    this.store.chosen.set([]);
    await Promise.all([
      this.store.restart(),
      this.merges.list.restart(),
      this.written()?.list.restart(),
    ]);
  }
}
