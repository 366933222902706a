import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { RouterOutlet } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { focusOnArrival } from '../core/routing/arrival';
import { Frame } from '../core/frame';
import { Header } from './shell/header';
import { HelpBar } from './shell/help-bar';
import { Notices } from './shell/notices';

/** The frame of every page. The quick exit stands outside of it, in index.html. */
@Component({
  selector: 'app-root',
  imports: [RouterOutlet, TranslocoPipe, Header, HelpBar, Notices],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <a class="skip button" href="#content" (click)="skip($event, content)">{{ 'shell.skip' | transloco }}</a>
    <app-header />
    <app-notices />
    <main #content id="content" tabindex="-1" [class.working]="frame.working()"><router-outlet /></main>
    <app-help-bar />
  `,
  styles: `
    :host { display: contents; }
    main { flex: 1; display: flex; flex-direction: column; min-width: 0; }
    .skip { position: fixed; z-index: 30; top: var(--space-2); left: var(--space-2); translate: 0 -200%; }
    .skip:focus { translate: none; }
  `,
})
export class App {
  protected readonly frame = inject(Frame);

  constructor() {
    focusOnArrival();
  }

  protected skip(event: Event, content: HTMLElement): void {
    event.preventDefault();
    content.focus();
  }
}
