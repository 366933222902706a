import { ChangeDetectionStrategy, Component, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { EndpointReply } from '@svetionik/contracts/endpoint';
import { ShortDatePipe } from '@svetionik/ui/language/date.pipes';
import { TextInScript } from '@svetionik/ui/language/script-text';
import type { Endpoints } from '../../core/routes.generated';
import { RunSums } from '../sums/run-sums';

/** A run in numbers, for whoever reads numbers of all runs and has no part in this one. */
@Component({
  selector: 'app-summed-run-page',
  imports: [RouterLink, TranslocoPipe, ShortDatePipe, TextInScript, RunSums],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './summed-run-page.html',
  styleUrl: './year-page.css',
})
export class SummedRunPage {
  /** Id from the address. */
  readonly run = input.required<string>();

  protected readonly told = signal<EndpointReply<Endpoints['runs.readRunSums']>['run'] | undefined>(
    undefined,
  );
}
