import { ChangeDetectionStrategy, Component, inject, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Notice } from '@svetionik/ui/feedback/notice';
import { PluralPipe } from '@svetionik/ui/language/plural.pipe';
import { ProblemNotice } from '../../core/api/problem-notice';
import { ImportStore } from './import-store';

/** Stays in sight while an import is looked through: how many questions would be added, and the way to add them. */
@Component({
  selector: 'app-import-confirm',
  imports: [TranslocoPipe, Notice, PluralPipe, ProblemNotice],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './import-confirm.html',
  styleUrl: './import-confirm.css',
})
export class ImportConfirm {
  protected readonly store = inject(ImportStore);

  /** Whether they were to be added before, and could not be. */
  readonly addingFailed = input.required<boolean>();
  readonly confirmed = output();
}
