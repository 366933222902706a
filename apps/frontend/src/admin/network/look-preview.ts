import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { computeShades, type Shades, surfaces } from '@svetionik/domain/organisation/accent';
import { OrganisationMark } from '../../core/organisation/organisation-mark';
import { OrganisationNamePipe } from '../../core/organisation/organisation-name.pipe';
import type { Look } from '../../core/organisation/page-organisation';

const ofProduct = '#0b5a66';
const inks = { light: ['#17233a', '#dedad0'], dark: ['#edeae2', '#2c3646'] } as const;

/** A page of the organisation as it will look, on light and on dark ground. */
@Component({
  selector: 'app-look-preview',
  imports: [OrganisationMark, OrganisationNamePipe, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @for (theme of themes(); track theme.name) {
      <figure>
        <div
          class="sample"
          aria-hidden="true"
          [style.--paper]="theme.paper"
          [style.--surface]="theme.surface"
          [style.--ink]="theme.ink"
          [style.--line]="theme.line"
          [style.--accent]="theme.shades.accent"
          [style.--own]="theme.shades.accent"
          [style.--accent-wash]="theme.shades.wash"
          [style.--accent-strong]="theme.shades.strong"
          [style.--on-accent]="theme.shades.onAccent"
        >
          <p class="top">
            @if (look().mark) {
              <app-organisation-mark [look]="look()" />
            } @else {
              <span class="letter">{{ letter() }}</span>
            }
            <b>{{ (look() | organisationName) || ('admin.organisation.unnamed' | transloco) }}</b>
          </p>
          <p class="body">
            <span class="link">{{ 'admin.organisation.preview.link' | transloco }}</span>
            <span class="press">{{ 'admin.organisation.preview.button' | transloco }}</span>
            <span class="wash">{{ 'admin.organisation.preview.chosen' | transloco }}</span>
          </p>
        </div>
        <figcaption class="small soft">
          {{ 'admin.organisation.preview.' + theme.name | transloco }}
        </figcaption>
      </figure>
    }
  `,
  styles: `
    :host {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(16rem, 100%), 1fr));
      gap: var(--space-3);
    }
    figure {
      display: grid;
      gap: var(--space-1);
      margin: 0;
    }
    .sample {
      overflow: hidden;
      color: var(--ink);
      background: var(--paper);
      border: 1px solid var(--line);
      border-radius: var(--radius);
    }
    p {
      margin: 0;
    }
    .top {
      display: flex;
      align-items: center;
      gap: var(--space-2);
      padding: var(--space-2) var(--space-3);
      background: var(--surface);
      border-block-end: 1px solid var(--line);
      overflow-wrap: anywhere;
    }
    .letter {
      flex: none;
      display: grid;
      place-items: center;
      width: 2.25rem;
      height: 2.25rem;
      border: 1.5px solid var(--accent);
      border-radius: var(--radius);
      color: var(--accent);
      font: 600 var(--step-0) / 1 var(--font-read);
    }
    .body {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: var(--space-3);
      padding: var(--space-4) var(--space-3);
    }
    .link {
      color: var(--accent);
      text-decoration: underline;
    }
    .press,
    .wash {
      padding: 0.35rem 0.8rem;
      border-radius: var(--radius);
    }
    .press {
      color: var(--on-accent);
      background: var(--accent);
      font-weight: 600;
    }
    .wash {
      color: var(--accent-strong);
      background: var(--accent-wash);
    }
  `,
})
export class LookPreview {
  readonly look = input.required<Pick<Look, 'slug' | 'name' | 'accent' | 'mark'>>();

  protected readonly letter = computed(() => {
    const { name } = this.look();
    return (/\p{L}/u.exec(name['sr-Latn'] || name['sr-Cyrl'])?.[0] ?? '').toLocaleUpperCase('sr');
  });
  protected readonly themes = computed(() => {
    const shades = computeShades(this.look().accent ?? ofProduct);
    return (['light', 'dark'] as const).map((name) => describeTheme(name, shades[name]));
  });
}

function describeTheme(name: 'light' | 'dark', shades: Shades) {
  const [ink, line] = inks[name];
  return { name, shades, ink, line, ...surfaces[name] };
}
