import { ChangeDetectionStrategy, Component, inject, output, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { EndpointReply, EndpointRequest } from '@svetionik/contracts/endpoint';
import { cyrillicToLatin } from '@svetionik/domain/language/cyrillic-to-latin';
import { latinToCyrillic } from '@svetionik/domain/language/latin-to-cyrillic';
import { detectScript } from '@svetionik/domain/language/script';
import { Dialogs } from '@svetionik/ui/dialog/dialogs';
import { InScriptPipe } from '@svetionik/ui/language/script-text';
import { ApiClient } from '../../core/api/api-client';
import { PagedList } from '../../core/api/paged-list';
import { PagedListView } from '../../core/api/paged-list-view';
import { ProblemNotice } from '../../core/api/problem-notice';
import { Submission } from '../../core/forms/submission';
import type { Endpoints } from '../../core/routes.generated';
import { InstitutionDialog, type InstitutionQuestion } from './institution-dialog';
import { type Institution, InstitutionsStore } from './institutions-store';
import { PickDialog, type PickQuestion } from './pick-dialog';

type Written = EndpointReply<Endpoints['institutions.listWrittenNames']>['items'][number];
type Sorting = EndpointRequest<Endpoints['institutions.sortWrittenName']>['body'];

/** The names that members wrote themselves: each is linked, made an institution of, or left. */
@Component({
  selector: 'app-written-list',
  imports: [TranslocoPipe, InScriptPipe, PagedListView, ProblemNotice],
  providers: [InScriptPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './written-list.html',
  styleUrl: './written-list.css',
})
export class WrittenList {
  private readonly api = inject(ApiClient);
  private readonly dialogs = inject(Dialogs);
  private readonly inScript = inject(InScriptPipe);
  private readonly institutions = inject(InstitutionsStore);

  /** Somebody works at another place of the directory now. */
  readonly sorted = output();

  protected readonly waiting = signal(0);
  readonly list = new PagedList<Written>(async (after, stopped) => {
    const query = { after, limit: 10 };
    const page = await this.api.call('institutions.listWrittenNames', { query }, stopped);
    this.waiting.set(page.waiting);
    return page;
  });
  protected readonly sorting = new Submission();
  /** What was decided last, to be taken back. */
  protected readonly last = signal<
    { readonly written: Written; readonly name: string | undefined } | undefined
  >(undefined);

  constructor() {
    void this.list.restart();
  }

  /** It stays in the script in which it was written. */
  protected languageOf({ written }: Written): 'sr-Latn' | 'sr-Cyrl' {
    return detectScript(written) === 'sr-Cyrl' ? 'sr-Cyrl' : 'sr-Latn';
  }

  protected async link(written: Written, { id, name }: Pick<Institution, 'id' | 'name'>) {
    const sorting = { decision: 'linked', institution: id } as const;
    if (await this.sort(written, sorting))
      this.last.set({ written, name: this.inScript.transform(name) });
  }

  protected async leave(written: Written): Promise<void> {
    if (await this.sort(written, { decision: 'left' })) this.last.set({ written, name: undefined });
  }

  protected async pick(written: Written): Promise<void> {
    const suggest = this.institutions.suggestExcept(undefined);
    const question: PickQuestion = { written: written.written, suggest };
    const id = await this.dialogs.open<string, PickQuestion>(PickDialog, question, 'pick-title');
    if (id !== undefined) await this.link(written, await this.institutions.read(id));
  }

  protected async create(written: Written): Promise<void> {
    const text = written.written;
    const begun =
      detectScript(text) === 'sr-Cyrl'
        ? { 'sr-Latn': cyrillicToLatin(text), 'sr-Cyrl': text }
        : { 'sr-Latn': text, 'sr-Cyrl': latinToCyrillic(text) };
    const question = { institution: undefined, begun, store: this.institutions };
    const made = await this.dialogs.open<Institution, InstitutionQuestion>(
      InstitutionDialog,
      question,
      'institution-title',
    );
    if (made !== undefined) await this.link(written, made);
  }

  protected async takeBack(): Promise<void> {
    const last = this.last();
    if (last !== undefined && (await this.sort(last.written, { decision: 'waiting' })))
      await this.list.restart();
  }

  private async sort({ id }: Written, body: Sorting): Promise<boolean> {
    const params = { written: id };
    const done = await this.sorting.run(() =>
      this.api.call('institutions.sortWrittenName', { params, body }),
    );
    if (!done) return false;
    this.last.set(undefined);
    if (body.decision !== 'waiting') {
      this.list.change((now) => now.filter((each) => each.id !== id));
      this.waiting.update((count) => count - 1);
    }
    this.sorted.emit();
    return true;
  }
}
