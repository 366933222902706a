import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { AccreditationState } from './accreditations-store';

const tones: Readonly<Record<AccreditationState, string>> = {
  'in-force': 'good',
  'not-yet': 'light',
  lapsed: 'bad',
  archived: '',
};

/** How an accreditation stands today, in words. */
@Component({
  selector: 'app-accreditation-pill',
  imports: [TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<span class="pill" [class]="tones[state()]">{{
    'profiles.accreditations.state.' + state() | transloco
  }}</span>`,
})
export class AccreditationPill {
  readonly state = input.required<AccreditationState>();

  protected readonly tones = tones;
}
