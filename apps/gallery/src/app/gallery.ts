import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { RouterOutlet } from '@angular/router';
import { Bar } from './bar';
import { Look } from './look';

/** The bar of the gallery, and the page below it. */
@Component({
  selector: 'gallery-root',
  imports: [Bar, RouterOutlet],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (!look.isBare()) {
      <gallery-bar />
    }
    <main><router-outlet /></main>
  `,
  styles: `
    main {
      display: block;
    }
  `,
})
export class Gallery {
  protected readonly look = inject(Look);
}
