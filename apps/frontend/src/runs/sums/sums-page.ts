import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { RunStore } from '../run/run-store';
import { RunSums } from './run-sums';

/** A run in numbers, among its screens. */
@Component({
  selector: 'app-run-sums-page',
  imports: [RouterLink, TranslocoPipe, RunSums],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (store.id(); as run) {
      <app-run-sums [run]="run">
        <a class="button plain" [routerLink]="['/runs', run, 'people']">{{
          'progress.byPeople' | transloco
        }}</a>
      </app-run-sums>
    }
  `,
})
export class SumsPage {
  protected readonly store = inject(RunStore);
}
