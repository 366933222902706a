import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { RegisterLine, EffectiveStatus } from './register-store';

const tones: Readonly<Record<EffectiveStatus, string>> = {
  valid: 'good',
  expired: 'light',
  suspended: 'light',
  superseded: 'light',
  revoked: 'bad',
  annulled: '',
  lost: 'bad',
};

/** What a certificate is worth, in words; while its document is not there, that. */
@Component({
  selector: 'app-state-pill',
  imports: [TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<span class="pill" [class]="tone()">{{ key() | transloco }}</span>`,
})
export class StatePill {
  readonly certificate = input.required<Pick<RegisterLine, 'status' | 'standing' | 'rendering'>>();

  private readonly unmade = computed(
    () => this.certificate().status === 'valid' && this.certificate().rendering !== 'ready',
  );
  protected readonly tone = computed(() => {
    const { standing, rendering } = this.certificate();
    if (this.unmade()) return rendering === 'failed' ? 'bad' : '';
    return tones[standing];
  });
  protected readonly key = computed(() => {
    const { standing, rendering } = this.certificate();
    return this.unmade() ? `certify.rendering.${rendering}` : `certify.standing.${standing}`;
  });
}
