import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { LongDatePipe } from '@svetionik/ui/language/date.pipes';
import { ProblemNotice } from '../../core/api/problem-notice';
import { CertificateForm } from './certificate-form';
import { ServerCommand } from './server-command';
import { SetupStore, type Setup, type Step } from './setup-store';

/** The keys of the organiser: made by the program, or by whoever runs the server where it may not write. */
@Component({
  selector: 'app-key-step',
  imports: [RouterLink, TranslocoPipe, LongDatePipe, ProblemNotice, CertificateForm, ServerCommand],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './key-step.html',
  styleUrls: ['./step.css', './key-step.css'],
})
export class KeyStep {
  protected readonly store = inject(SetupStore);

  readonly step = input.required<Step>();
  readonly keys = input.required<Setup['keys']>();
  readonly organiser = input.required<Setup['organiser']>();

  /** What stands in the way of a key that the program makes itself; undefined where nothing does. */
  protected hindrance(): 'none' | 'shared' | 'readOnly' | undefined {
    const { folder, shared } = this.keys();
    if (folder === 'none') return 'none';
    if (shared) return 'shared';
    return folder === 'read-only' ? 'readOnly' : undefined;
  }

  protected lacksKey(): boolean {
    const { reason } = this.step();
    return reason === 'missing' || reason === 'unusable';
  }
}
