import { ChangeDetectionStrategy, Component, input, model } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { type Track, tracks } from '@svetionik/domain/content/track';
import { TrackIcon } from '@svetionik/ui/marks/track-icon';

/** The professions to choose one of, within a fieldset that says what for. */
@Component({
  selector: 'app-profession-tiles',
  imports: [TranslocoPipe, TrackIcon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @for (track of tracks; track track) {
      <label [class.chosen]="chosen() === track">
        <input
          type="radio"
          name="profession"
          [value]="track"
          [checked]="chosen() === track"
          [attr.aria-invalid]="missing() ? 'true' : null"
          (change)="chosen.set(track)"
        />
        <ui-track-icon [track]="track" />{{ 'track.' + track + '.name' | transloco }}
      </label>
    }
  `,
  styles: `
    :host {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 11rem), 1fr));
      gap: var(--space-2);
      margin-block: var(--space-2);
    }
    label {
      display: flex;
      align-items: center;
      gap: var(--space-2);
      min-height: 2.75rem;
      padding: var(--space-2) var(--space-3);
      border: 1px solid var(--line-strong);
      border-radius: var(--radius);
      cursor: pointer;
    }
    label.chosen {
      border-color: var(--accent);
      background: var(--accent-wash);
      box-shadow: inset 0 0 0 1px var(--accent);
    }
    input {
      margin: 0;
    }
  `,
})
export class ProfessionTiles {
  readonly chosen = model<Track | null>(null);
  /** None was chosen, and one has to be. */
  readonly missing = input(false);

  protected readonly tracks = tracks;
}
