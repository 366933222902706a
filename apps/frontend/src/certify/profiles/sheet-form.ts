import { ChangeDetectionStrategy, Component, computed, input, model, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { tracks, type Track } from '@svetionik/domain/content/track';
import type { Script } from '@svetionik/domain/language/script';
import { BothScriptsField } from '../../core/forms/both-scripts-field';
import { DecimalField } from '../../core/forms/decimal-field';
import type { Definition } from './profile-text';

const partners = ['nobody', 'formal', 'named'] as const;

/** For whom certificates are, how the sheet lies, and who stands beside the organiser. */
@Component({
  selector: 'app-sheet-form',
  imports: [TranslocoPipe, BothScriptsField, DecimalField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './sheet-form.html',
  styleUrl: './sheet-form.css',
})
export class SheetForm {
  readonly definition = input.required<Definition>();
  readonly checked = input(false);
  readonly changed = output<Partial<Definition>>();
  /** A name of its own is asked for: an empty one is still to be written. */
  readonly naming = model(false);

  protected readonly tracks = tracks;
  protected readonly orientations = ['landscape', 'portrait'] as const;
  protected readonly partners = partners;
  protected readonly partner = computed(() => {
    const { partner } = this.definition();
    if (partner === null) return 'nobody';
    return this.naming() || Object.values(partner).some((text) => text.trim() !== '')
      ? 'named'
      : 'formal';
  });

  protected choose(track: Track, chosen: boolean): void {
    const { professions } = this.definition();
    this.changed.emit({
      professions: tracks.filter((each) => (each === track ? chosen : professions.includes(each))),
    });
  }

  /** In hundredths; nothing or nought is no rule. */
  protected setPoints(points: number | null): void {
    const pointsPerHour = Math.min(100, Math.round((points ?? 0) * 100) / 100);
    this.changed.emit({ pointsPerHour: pointsPerHour > 0 ? pointsPerHour : undefined });
  }

  protected setPartner(partner: (typeof partners)[number]): void {
    this.naming.set(partner === 'named');
    this.changed.emit({ partner: partner === 'nobody' ? null : { 'sr-Latn': '', 'sr-Cyrl': '' } });
  }

  protected write({ script, text }: { readonly script: Script; readonly text: string }): void {
    const { partner } = this.definition();
    if (partner) this.changed.emit({ partner: { ...partner, [script]: text } });
  }
}
