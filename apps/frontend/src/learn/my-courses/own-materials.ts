import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { MaterialList } from '../../core/runs/material-list';
import type { OwnRun } from '../../core/runs/own-runs';

/** What one is given on one's runs besides their courses. */
@Component({
  selector: 'app-own-materials',
  imports: [TranslocoPipe, MaterialList],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <h2 id="materials">{{ 'due.materials' | transloco }}</h2>
    <ul>
      @for (run of runs(); track run.id) {
        <li>
          <div class="what">
            <b>{{ run.title }}</b>
            <app-material-list [run]="run.id" [materials]="run.materials" />
          </div>
        </li>
      }
    </ul>
  `,
  styleUrl: './lines.css',
})
export class OwnMaterials {
  readonly runs = input.required<readonly OwnRun[]>();
}
