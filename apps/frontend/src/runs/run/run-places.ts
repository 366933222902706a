import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Bar } from '@svetionik/ui/feedback/bar';
import { NumberPipe } from '@svetionik/ui/language/number.pipes';
import { TextInScript } from '@svetionik/ui/language/script-text';
import type { Run } from './run-store';

/** As many places are drawn one by one. */
const mostDrawn = 40;

/** The places of a run, of institutions and of everybody else: those that are taken are filled. */
@Component({
  selector: 'app-run-places',
  imports: [TranslocoPipe, NumberPipe, TextInScript, Bar],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './run-places.html',
  styleUrl: './run-places.css',
})
export class RunPlaces {
  readonly run = input.required<Run>();

  protected readonly rows = computed(() =>
    this.run().places.map((each) => ({
      ...each,
      drawn:
        each.places === null || each.places > mostDrawn
          ? []
          : Array.from({ length: each.places }, (_, place) => place < each.taken),
      left: each.places === null ? null : each.places - each.taken,
    })),
  );
  protected readonly hasQuotas = computed(() => this.run().places.length > 1);
}
