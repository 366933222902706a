import {
  ChangeDetectionStrategy,
  Component,
  computed,
  contentChild,
  inject,
  input,
  type TemplateRef,
} from '@angular/core';
import { NgTemplateOutlet } from '@angular/common';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Dialogs } from '@svetionik/ui/dialog/dialogs';
import type { PagedList } from '../../core/api/paged-list';
import { PagedListView } from '../../core/api/paged-list-view';
import { SessionStore } from '../../core/session/session-store';
import { NewDraftDialog, type DraftName } from './new-draft-dialog';

/** What every list of drafts knows of its rows. */
export interface DraftRow {
  readonly id: string;
  readonly title: string;
}

/** A list of drafts with the way to a new one. What is said of a row is a template inside. */
@Component({
  selector: 'app-draft-list',
  imports: [NgTemplateOutlet, RouterLink, TranslocoPipe, PagedListView],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './draft-list.html',
  styleUrls: ['./draft-list.css', '../../core/covering-links.css'],
})
export class DraftList {
  private readonly dialogs = inject(Dialogs);
  private readonly session = inject(SessionStore);

  readonly kind = input.required<'modules' | 'courses' | 'banks'>();
  readonly list = input.required<PagedList<DraftRow>>();
  /** Makes a draft of a name; the dialog goes there. */
  readonly create = input.required<(name: DraftName) => Promise<string>>();

  /** Whoever only reviews reads what is being prepared, and changes nothing. */
  protected readonly writes = computed(() => this.session.may('course.author'));

  protected readonly row = contentChild.required<TemplateRef<unknown>>('row');

  protected buildPath(id: string): readonly string[] {
    return ['/author', this.kind(), id, ...(this.writes() ? [] : ['preview'])];
  }

  protected async add(): Promise<void> {
    await this.dialogs.open(
      NewDraftDialog,
      { kind: this.kind(), create: this.create() },
      'new-draft-title',
    );
  }
}
