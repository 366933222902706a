import { DOCUMENT, NgTemplateOutlet } from '@angular/common';
import {
  ChangeDetectionStrategy,
  Component,
  computed,
  DestroyRef,
  ElementRef,
  inject,
  signal,
} from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { NavigationStart, Router, RouterLink, RouterLinkActive } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { BrandMark } from '@svetionik/ui/marks/brand-mark';
import { filter } from 'rxjs';
import { Frame } from '../../core/frame';
import { AccountLinks } from './account-links';
import { OrganisationMark } from '../../core/organisation/organisation-mark';
import { OrganisationNamePipe } from '../../core/organisation/organisation-name.pipe';
import { PageOrganisation } from '../../core/organisation/page-organisation';
import { LanguageSwitch } from './language-switch';
import { Navigation } from './navigation';
import { OrganisationSwitch } from './organisation-switch';
import { Icon } from '@svetionik/ui/marks/icon';

/** The most ways whose names, in Cyrillic, have room between the name of the platform and the languages. */
const mostWays = 7;

/** Where one is and where one may go. On a phone, on full-page screens, and where they are too many, the ways lie behind one button. */
@Component({
  selector: 'app-header',
  imports: [
    Icon,
    NgTemplateOutlet,
    RouterLink,
    RouterLinkActive,
    TranslocoPipe,
    BrandMark,
    AccountLinks,
    LanguageSwitch,
    OrganisationMark,
    OrganisationNamePipe,
    OrganisationSwitch,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './header.html',
  styleUrl: './header.css',
  host: { '(keydown.escape)': 'close()', '(document:click)': 'closeFromOutside($event)' },
})
export class Header {
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly document = inject(DOCUMENT);
  protected readonly frame = inject(Frame);
  protected readonly navigation = inject(Navigation);
  protected readonly organisation = inject(PageOrganisation);
  protected readonly open = signal(false);
  protected readonly crowded = computed(() => this.navigation.links().length > mostWays);

  constructor() {
    inject(Router)
      .events.pipe(
        filter((event) => event instanceof NavigationStart),
        takeUntilDestroyed(inject(DestroyRef)),
      )
      .subscribe(() => this.open.set(false));
  }

  protected skip(event: Event): void {
    event.preventDefault();
    this.document.getElementById('content')?.focus();
  }

  protected close(): void {
    if (!this.open()) return;
    this.open.set(false);
    this.document.getElementById('menu-button')?.focus();
  }

  protected closeFromOutside({ target }: Event): void {
    if (target instanceof Node && !this.element.nativeElement.contains(target))
      this.open.set(false);
  }
}
