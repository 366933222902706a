import { ChangeDetectionStrategy, Component, effect, input, signal } from '@angular/core';

interface Drawn {
  readonly size: number;
  readonly path: string;
}

/** Modules of white around the code, which readers want. */
const border = 4;

/**
 * An address as a QR code, dark on white in every theme. What draws it is loaded with the first one.
 *
 * @example
 * <app-qr-code [text]="address" [label]="'entry.qr' | transloco" />
 */
@Component({
  selector: 'app-qr-code',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (drawn(); as code) {
      <svg
        role="img"
        [attr.aria-label]="label()"
        [attr.viewBox]="'0 0 ' + code.size + ' ' + code.size"
        shape-rendering="crispEdges"
      >
        <path [attr.d]="code.path" />
      </svg>
    }
  `,
  styles: `
    :host {
      display: block;
      aspect-ratio: 1;
      background: #fff;
      border-radius: var(--radius);
      overflow: hidden;
    }
    svg {
      display: block;
      width: 100%;
      height: 100%;
    }
    path {
      fill: #17233a;
    }
  `,
})
export class QrCode {
  readonly text = input.required<string>();
  readonly label = input.required<string>();
  protected readonly drawn = signal<Drawn | undefined>(undefined);

  constructor() {
    effect(() => void this.draw(this.text()));
  }

  private async draw(text: string): Promise<void> {
    const { default: encode } = await import('qr');
    if (this.text() !== text) return;
    const rows = encode(text, 'raw', { ecc: 'medium', encoding: 'byte', border });
    const path = rows.flatMap((row, y) =>
      row.flatMap((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : [])),
    );
    this.drawn.set({ size: rows.length, path: path.join('') });
  }
}
