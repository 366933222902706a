import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { PartRing } from '../../core/programmes/part-ring';
import { PartMark } from './part-mark';
import type { RunPerson } from './people-store';

/** How far somebody is in a part of the course or the programme, or that their edition lacks it. */
@Component({
  selector: 'app-part-cell',
  imports: [TranslocoPipe, PartMark, PartRing],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (part(); as it) {
      @if (it.state; as state) {
        <app-part-ring [state]="state" [said]="true" />
      } @else {
        <app-part-mark [part]="it" />
      }
    } @else if (ofProgramme()) {
      <span class="soft">
        <span aria-hidden="true">–</span>
        <span class="visually-hidden">{{ 'runs.part.notInEdition' | transloco }}</span>
      </span>
    }
  `,
})
export class PartCell {
  readonly part = input.required<RunPerson['parts'][number] | undefined>();
  readonly ofProgramme = input.required<boolean>();
}
