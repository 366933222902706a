import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { DurationPipe } from '@svetionik/ui/language/duration.pipe';
import { PluralPipe } from '@svetionik/ui/language/plural.pipe';
import { Lighthouse } from '@svetionik/ui/marks/lighthouse';
import { tracks } from '@svetionik/domain/content/track';
import { TrackIcon } from '@svetionik/ui/marks/track-icon';
import { SessionStore } from '../../../core/session/session-store';
import { Catalogue } from '../catalogue';
import { OwnWay } from './own-way';
import { ProgrammesToJoin } from './programmes-to-join';
import { VerifyCard } from './verify-card';

/** The first page: what this is, the tracks, and the check of a certificate. It stands before any answer of the server. */
@Component({
  selector: 'app-home',
  imports: [
    RouterLink,
    TranslocoPipe,
    DurationPipe,
    PluralPipe,
    Lighthouse,
    TrackIcon,
    OwnWay,
    ProgrammesToJoin,
    VerifyCard,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './home.html',
  styleUrl: './home.css',
})
export class Home {
  private readonly summaries = inject(Catalogue).tracks();
  protected readonly session = inject(SessionStore);
  protected readonly reasons = ['pace', 'cases', 'certificate'] as const;

  /** How many courses of members stand in the catalogue of the network. */
  protected readonly elsewhere = computed(() =>
    this.summaries.hasValue() ? this.summaries.value().elsewhere : 0,
  );

  protected readonly tracks = computed(() => {
    const counts = this.summaries.hasValue() ? this.summaries.value().items : [];
    return tracks.map((id) => ({ id, count: counts.find((each) => each.id === id) }));
  });
}
