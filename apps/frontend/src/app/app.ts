import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { RouterOutlet } from '@angular/router';
import { focusOnArrival } from '../core/routing/arrival';
import { Frame } from '../core/frame';
import { DemonstrationBar } from './shell/demonstration-bar';
import { Header } from './shell/header';
import { HelpBar } from './shell/help-bar';
import { Notices } from './shell/notices';

/** The frame of every page. The quick exit stands outside of it, in index.html. */
@Component({
  selector: 'app-root',
  imports: [RouterOutlet, DemonstrationBar, Header, HelpBar, Notices],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <app-header />
    <app-demonstration-bar />
    <app-notices />
    <main id="content" tabindex="-1" [class.working]="frame.working()"><router-outlet /></main>
    <app-help-bar />
  `,
  styles: `
    main {
      flex: 1;
      display: flex;
      flex-direction: column;
      min-width: 0;
    }
  `,
})
export class App {
  protected readonly frame = inject(Frame);

  constructor() {
    focusOnArrival();
  }
}
