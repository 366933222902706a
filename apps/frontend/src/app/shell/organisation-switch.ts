import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  DOCUMENT,
  ElementRef,
  inject,
  Injector,
  input,
  signal,
  viewChild,
} from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Icon } from '@svetionik/ui/marks/icon';
import type { OwnOrganisation } from '../../core/organisation/acting';
import { OrganisationMark } from '../../core/organisation/organisation-mark';
import { OrganisationNamePipe } from '../../core/organisation/organisation-name.pipe';
import { OwnRoles } from '../../core/organisation/own-roles';
import { SessionStore } from '../../core/session/session-store';

/** In which organisation one is and what one is there, and the way to the others. */
@Component({
  selector: 'app-organisation-switch',
  imports: [Icon, RouterLink, TranslocoPipe, OrganisationMark, OrganisationNamePipe, OwnRoles],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './organisation-switch.html',
  styleUrl: './organisation-switch.css',
  host: {
    '(keydown.escape)': 'escape($event)',
    '(keydown.arrowdown)': 'step($event, 1)',
    '(keydown.arrowup)': 'step($event, -1)',
    '(document:click)': 'closeFromOutside($event)',
    '(focusout)': 'closeBehind($event)',
  },
})
export class OrganisationSwitch {
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly document = inject(DOCUMENT);
  private readonly injector = inject(Injector);
  private readonly router = inject(Router);
  private readonly session = inject(SessionStore);
  private readonly button = viewChild<ElementRef<HTMLButtonElement>>('button');

  /** Where it stands: there are two, of which one is shown. */
  readonly place = input.required<'header' | 'menu'>();

  protected readonly open = signal(false);
  protected readonly organisations = computed(() => this.session.person()?.organisations ?? []);
  protected readonly own = computed(() =>
    this.organisations().find(({ id }) => id === this.session.person()?.organisation),
  );

  protected toggle(): void {
    this.open.update((open) => !open);
    if (this.open())
      afterNextRender(() => this.choices().at(0)?.focus(), { injector: this.injector });
  }

  /** Leaves the page first, which asks where something isn't saved. */
  protected async choose(organisation: OwnOrganisation): Promise<void> {
    this.close();
    if (organisation.id === this.own()?.id) return;
    await this.router.navigateByUrl('/switch', { skipLocationChange: true, info: organisation });
  }

  protected async signOut(): Promise<void> {
    await this.session.signOut();
    await this.router.navigateByUrl('/');
  }

  protected close(): void {
    if (!this.open()) return;
    this.open.set(false);
    this.button()?.nativeElement.focus();
  }

  protected escape(event: Event): void {
    if (!this.open()) return;
    event.stopPropagation();
    this.close();
  }

  protected step(event: Event, by: 1 | -1): void {
    const choices = this.choices();
    const now = choices.findIndex((each) => each === this.document.activeElement);
    if (!this.open() || now < 0) return;
    event.preventDefault();
    choices.at((now + by) % choices.length)?.focus();
  }

  protected closeFromOutside({ target }: Event): void {
    const isScrim = target instanceof Element && target.classList.contains('scrim');
    if (isScrim || !this.holds(target)) this.open.set(false);
  }

  protected closeBehind({ relatedTarget }: FocusEvent): void {
    if (relatedTarget !== null && !this.holds(relatedTarget)) this.open.set(false);
  }

  private holds(target: EventTarget | null): boolean {
    return target instanceof Node && this.element.nativeElement.contains(target);
  }

  private choices(): HTMLElement[] {
    return [...this.element.nativeElement.querySelectorAll<HTMLElement>('.choice')];
  }
}
