import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { RunState } from '@svetionik/domain/runs/run-state';

const tones: Readonly<Record<RunState, string>> = {
  planned: '',
  open: 'good',
  running: 'light',
  ended: '',
  cancelled: 'bad',
};

/** Where a run is, in words. */
@Component({
  selector: 'app-run-state',
  imports: [TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<span class="pill" [class]="tones[state()]">{{
    'runs.state.' + state() | transloco
  }}</span>`,
})
export class RunStatePill {
  readonly state = input.required<RunState>();
  protected readonly tones = tones;
}
