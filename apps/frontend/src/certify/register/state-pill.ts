import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { RegisterLine, Status } from './register-store';

const tones: Readonly<Record<Status, string>> = { valid: 'good', superseded: 'light', revoked: 'bad', annulled: '' };

/** What a certificate is worth, in words; while its document is not there, that. */
@Component({
  selector: 'app-state-pill',
  imports: [TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<span class="pill" [class]="tone()">{{ key() | transloco }}</span>`,
})
export class StatePill {
  readonly certificate = input.required<Pick<RegisterLine, 'status' | 'rendering'>>();

  private readonly unmade = computed(() => this.certificate().status === 'valid' && this.certificate().rendering !== 'ready');
  protected readonly tone = computed(() => {
    const { status, rendering } = this.certificate();
    if (this.unmade()) return rendering === 'failed' ? 'bad' : '';
    return tones[status];
  });
  protected readonly key = computed(() => {
    const { status, rendering } = this.certificate();
    return this.unmade() ? `certify.rendering.${rendering}` : `certify.status.${status}`;
  });
}
