import { ChangeDetectionStrategy, Component, inject, input, model, resource } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Field } from '@svetionik/ui/field/field';
import { FieldControl } from '@svetionik/ui/field/field-control';
import { PluralPipe } from '@svetionik/ui/language/plural.pipe';
import { InScriptPipe } from '@svetionik/ui/language/script-text';
import { ApiClient } from '../../core/api/api-client';
import { EntryChoices } from '../entry/entry-choices';
import type { OpenedImport } from './import-store';

/** Into which group and course everybody of a list gets, and how many of its members are there already. */
@Component({
  selector: 'app-import-entry',
  imports: [TranslocoPipe, PluralPipe, InScriptPipe, Field, FieldControl],
  providers: [EntryChoices],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './import-entry.html',
  styles: `
    h2 {
      font-size: var(--step-1);
    }
    :host {
      display: grid;
      gap: var(--space-4);
      padding-bottom: var(--space-4);
      border-bottom: 1px solid var(--line);
    }
  `,
})
export class ImportEntry {
  private readonly api = inject(ApiClient);
  protected readonly choices = inject(EntryChoices);

  readonly import = input.required<OpenedImport>();
  readonly groupId = model.required<string | null>();
  readonly courseId = model.required<string | null>();

  /** Asked again after a decision: it names further members. */
  protected readonly entered = resource({
    params: () => {
      const { id, undecided } = this.import();
      const [groupId, courseId] = [this.groupId(), this.courseId()];
      return groupId === null && courseId === null
        ? undefined
        : { id, undecided, groupId, courseId };
    },
    loader: ({ params: { id, groupId, courseId }, abortSignal }) => {
      const query = {
        ...(groupId === null ? {} : { groupId }),
        ...(courseId === null ? {} : { courseId }),
      };
      const request = { params: { import: id }, query };
      return this.api.call('imports.countEntered', request, abortSignal);
    },
  });

  protected counted(where: 'inGroup' | 'inCourse'): number | null {
    return this.entered.hasValue() ? this.entered.value()[where] : null;
  }
}
