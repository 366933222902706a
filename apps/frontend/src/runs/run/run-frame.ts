import { ChangeDetectionStrategy, Component, effect, inject, input } from '@angular/core';
import { RouterLink, RouterLinkActive, RouterOutlet } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Skeleton } from '@svetionik/ui/feedback/skeleton';
import { ShortDatePipe } from '@svetionik/ui/language/date.pipes';
import { NameTextPipe } from '@svetionik/ui/language/name-text.pipe';
import { InScriptPipe, TextInScript } from '@svetionik/ui/language/script-text';
import { ProblemNotice } from '../../core/api/problem-notice';
import { RunStatePill } from '../run-state-pill';
import { RunStore, type Run } from './run-store';

/** What stands above every screen of a run: what it is of, where it is, who leads it. */
@Component({
  selector: 'app-run-frame',
  imports: [
    RouterLink,
    RouterLinkActive,
    RouterOutlet,
    TranslocoPipe,
    ShortDatePipe,
    TextInScript,
    Skeleton,
    ProblemNotice,
    RunStatePill,
  ],
  providers: [RunStore, NameTextPipe, InScriptPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './run-frame.html',
  styleUrl: './run-frame.css',
})
export class RunFrame {
  private readonly nameText = inject(NameTextPipe);
  private readonly inScript = inject(InScriptPipe);
  protected readonly store = inject(RunStore);

  /** Id from the address. */
  readonly run = input.required<string>();

  constructor() {
    effect(() => this.store.id.set(this.run()));
  }

  protected trainersOf({ trainers }: Run): string {
    return trainers
      .map(({ name, email }) =>
        name === null ? email : this.inScript.transform(this.nameText.transform(name)),
      )
      .join(', ');
  }
}
