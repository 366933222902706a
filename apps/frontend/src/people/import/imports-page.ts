import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Notice } from '@svetionik/ui/feedback/notice';
import { ClockPipe, ShortDatePipe } from '@svetionik/ui/language/date.pipes';
import { PluralPipe } from '@svetionik/ui/language/plural.pipe';
import { ApiClient } from '../../core/api/api-client';
import { PagedList } from '../../core/api/paged-list';
import { PagedListView } from '../../core/api/paged-list-view';
import { ProblemNotice } from '../../core/api/problem-notice';
import { FileDrop } from '../../core/forms/file-drop';
import { Submission } from '../../core/forms/submission';
import { newId } from '../../core/new-id';
import type { PeopleImport } from './import-store';
import { WrittenInPipe } from '../../core/language/written-in.pipe';

/** Of a file, in bytes; as the server has it. */
const most = 10_000_000;

/** Where lists of people come in: a file to choose, and the imports before it. */
@Component({
  selector: 'app-people-imports-page',
  imports: [
    RouterLink,
    TranslocoPipe,
    PluralPipe,
    ClockPipe,
    ShortDatePipe,
    Notice,
    PagedListView,
    ProblemNotice,
    FileDrop,
    WrittenInPipe,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './imports-page.html',
  styleUrl: './imports-page.css',
})
export class PeopleImportsPage {
  private readonly api = inject(ApiClient);
  private readonly router = inject(Router);
  // The same for every try, so that a file whose answer was lost does not come twice.
  private next = newId();

  protected readonly file = signal<File | undefined>(undefined);
  protected readonly tooLarge = computed(() => (this.file()?.size ?? 0) > most);
  protected readonly sending = new Submission();
  protected readonly earlier = new PagedList<PeopleImport>((after, stopped) =>
    this.api.call('imports.listPeopleImports', { query: { after } }, stopped),
  );
  protected readonly tones: Readonly<Partial<Record<PeopleImport['state'], string>>> = {
    applied: 'pill good',
    refused: 'pill bad',
    uploaded: 'pill light',
    checked: 'pill light',
  };

  constructor() {
    void this.earlier.restart();
  }

  protected async choose(file: File): Promise<void> {
    this.next = newId();
    this.sending.clear();
    this.file.set(file);
    if (this.tooLarge()) return;
    await this.send(file);
  }

  protected async send(file: File): Promise<void> {
    const params = { import: this.next };
    const sent = await this.sending.run(() =>
      this.api.call('imports.uploadImport', { params, body: file }),
    );
    if (sent) await this.router.navigate(['/people/import', params.import]);
  }
}
