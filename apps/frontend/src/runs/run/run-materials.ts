import {
  ChangeDetectionStrategy,
  Component,
  DestroyRef,
  inject,
  resource,
  signal,
} from '@angular/core';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { endings, fileTypes } from '@svetionik/domain/items/file-upload/file-type';
import { Dialogs } from '@svetionik/ui/dialog/dialogs';
import { Skeleton } from '@svetionik/ui/feedback/skeleton';
import { ApiClient } from '../../core/api/api-client';
import { ProblemNotice } from '../../core/api/problem-notice';
import { reread } from '../../core/api/reread';
import { Submission } from '../../core/forms/submission';
import { newId } from '../../core/new-id';
import { type Material, MaterialList } from '../../core/runs/material-list';
import { LinkForm, type LinkText } from './link-form';
import { RunStore } from './run-store';

/** What the people of a run are given besides the course, and giving them more. */
@Component({
  selector: 'app-run-materials',
  imports: [TranslocoPipe, Skeleton, ProblemNotice, MaterialList, LinkForm],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <section class="stack-small" aria-labelledby="materials">
      <h2 id="materials">{{ 'runs.material.title' | transloco }}</h2>
      <p class="small soft">{{ 'runs.material.text' | transloco }}</p>
      @if (read.hasValue()) {
        @if (read.value().items.length > 0) {
          <app-material-list
            [run]="runs.id() ?? ''"
            [materials]="read.value().items"
            [removes]="'runs.material.remove' | transloco"
            (removed)="remove($event)"
          />
        }
      } @else if (read.error(); as error) {
        <app-problem [error]="error" (retry)="read.reload()" />
      } @else {
        <ui-skeleton [lines]="2" />
      }
      @if (submission.error(); as error) {
        <app-problem [error]="error" />
      }
      @if (writing()) {
        <app-link-form
          [busy]="submission.busy()"
          (written)="addLink($event)"
          (left)="writing.set(undefined)"
        />
      } @else {
        <div class="row">
          <label class="button quiet small" [class.busy]="submission.busy()">
            {{ (submission.busy() ? 'runs.material.sending' : 'runs.material.file') | transloco }}
            <input
              #file
              class="visually-hidden"
              type="file"
              [accept]="accept"
              [disabled]="submission.busy()"
              (change)="addFile(file)"
            />
          </label>
          <button class="button quiet small" type="button" (click)="write()">
            {{ 'runs.material.link' | transloco }}
          </button>
        </div>
      }
    </section>
  `,
  styles: `
    h2 {
      font-size: var(--step-1);
    }
    label:focus-within {
      box-shadow: var(--focus);
    }
  `,
})
export class RunMaterials {
  private readonly api = inject(ApiClient);
  private readonly dialogs = inject(Dialogs);
  private readonly transloco = inject(TranslocoService);
  private readonly gone = new AbortController();
  protected readonly runs = inject(RunStore);

  /** What is offered to choose from; the server tells the type by the content. */
  protected readonly accept = fileTypes
    .flatMap((type) => endings[type].map((ending) => `.${ending}`))
    .join(',');
  protected readonly submission = new Submission();
  /** The id of the link that is being written. */
  protected readonly writing = signal<string | undefined>(undefined);
  protected readonly read = resource({
    params: () => this.runs.id(),
    loader: ({ params: run, abortSignal }) =>
      this.api.call('runs.listMaterials', { params: { run } }, abortSignal),
  });

  constructor() {
    inject(DestroyRef).onDestroy(() => this.gone.abort());
  }

  protected write(): void {
    this.writing.set(newId());
  }

  protected async addLink(body: LinkText): Promise<void> {
    const material = this.writing();
    if (material === undefined) return;
    const params = { run: this.runs.id() ?? '', material };
    if (await this.change(() => this.api.call('runs.addLink', { params, body })))
      this.writing.set(undefined);
  }

  protected async addFile(field: HTMLInputElement): Promise<void> {
    const [file] = field.files ?? [];
    field.value = '';
    if (file === undefined) return;
    const request = { params: { run: this.runs.id() ?? '' }, body: file };
    const way = { progress: () => undefined, signal: this.gone.signal };
    await this.change(() => this.api.sendFile('runs.addFile', request, way));
  }

  protected async remove({ id: material, title }: Material): Promise<void> {
    const say = (key: string) =>
      this.transloco.translate<string>(`runs.material.removal.${key}`, { title });
    const sure = await this.dialogs.ask({
      title: say('title'),
      text: say('text'),
      confirm: say('confirm'),
      tone: 'danger',
    });
    const params = { run: this.runs.id() ?? '', material };
    if (sure) await this.change(() => this.api.call('runs.removeMaterial', { params }));
  }

  private async change(send: () => Promise<unknown>): Promise<boolean> {
    const done = await this.submission.run(send);
    reread(this.read);
    return done;
  }
}
