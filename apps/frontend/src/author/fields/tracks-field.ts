import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { type Track, tracks } from '@svetionik/domain/content/track';

/** One or more tracks. */
@Component({
  selector: 'app-tracks-field',
  imports: [TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <fieldset>
      <legend>{{ 'author.tracks' | transloco }}</legend>
      <div class="row">
        @for (track of tracks; track track) {
          <label class="check">
            <input
              #box
              type="checkbox"
              [checked]="value().includes(track)"
              (change)="set(track, box.checked)"
            />
            <span>{{ 'track.' + track + '.name' | transloco }}</span>
          </label>
        }
      </div>
    </fieldset>
  `,
  styles: `
    legend {
      padding: 0;
      font-weight: 600;
    }
    .row {
      gap: 0 var(--space-5);
    }
  `,
})
export class TracksField {
  readonly value = input.required<readonly Track[]>();
  readonly changed = output<readonly Track[]>();

  protected readonly tracks = tracks;

  protected set(track: Track, chosen: boolean): void {
    this.changed.emit(
      tracks.filter((each) => (each === track ? chosen : this.value().includes(each))),
    );
  }
}
