import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { buildAddress } from '@svetionik/client/request-line';
import { computeShades } from '@svetionik/domain/organisation/accent';
import { CurrentLanguage } from '@svetionik/ui/language/current-language';
import { networkRoutes } from '../routes/network.generated';
import type { Look } from './page-organisation';

/** The accent of the tokens, on pages of whichever organisation. */
const ofProduct = { light: '#0b5a66', dark: '#6cc0c8' };

/** The mark of an organisation beside its name: its picture, or the first letter of the name in its colour. */
@Component({
  selector: 'app-organisation-mark',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (picture(); as address) {
      <img [src]="address" alt="" width="36" height="36" />
    } @else {
      <span aria-hidden="true" [style.--own]="shades().light" [style.--own-dark]="shades().dark">{{
        letter()
      }}</span>
    }
  `,
  styles: `
    :host {
      flex: none;
      display: block;
      width: 2.25rem;
      height: 2.25rem;
    }
    img,
    span {
      display: grid;
      place-items: center;
      width: 100%;
      height: 100%;
      border-radius: var(--radius);
    }
    img {
      object-fit: contain;
      background: #fff;
      border: 1px solid var(--line);
    }
    span {
      border: 1.5px solid var(--own);
      color: var(--own);
      background: var(--surface);
      font: 600 var(--step-0) / 1 var(--font-read);
    }
    @media (prefers-color-scheme: dark) {
      :host-context(:root:not([data-theme='light'])) span {
        border-color: var(--own-dark);
        color: var(--own-dark);
      }
    }
  `,
})
export class OrganisationMark {
  private readonly current = inject(CurrentLanguage);

  readonly look = input.required<Pick<Look, 'slug' | 'name' | 'accent' | 'mark'>>();

  /** With the hash of the picture, so that another one is never taken for it. */
  protected readonly picture = computed(() => {
    const { slug, mark } = this.look();
    return mark === null
      ? undefined
      : `${buildAddress(networkRoutes['network.readMark'], { params: { slug } })}?${mark}`;
  });
  protected readonly letter = computed(() => {
    const { name } = this.look();
    const shown = name[this.current.language() === 'sr-Cyrl' ? 'sr-Cyrl' : 'sr-Latn'];
    return [...(/\p{L}/u.exec(shown)?.[0] ?? '')].join('').toLocaleUpperCase('sr');
  });
  protected readonly shades = computed(() => {
    const { accent } = this.look();
    if (accent === null) return ofProduct;
    const { light, dark } = computeShades(accent);
    return { light: light.accent, dark: dark.accent };
  });
}
