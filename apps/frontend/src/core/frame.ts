import {
  Directive,
  DOCUMENT,
  effect,
  inject,
  Injectable,
  type OnDestroy,
  type OnInit,
  signal,
  TemplateRef,
} from '@angular/core';

/** What a full-page screen puts into the header instead of the navigation: where one is, and on the right its state. */
@Injectable({ providedIn: 'root' })
export class Frame {
  readonly where = signal<TemplateRef<unknown> | undefined>(undefined);
  readonly state = signal<TemplateRef<unknown> | undefined>(undefined);
  /** A message that a screen has for when there is no network, where it knows more than that. */
  readonly offline = signal<string | undefined>(undefined);
  /** A full-page screen is open: player, attempt, editor. */
  readonly working = signal(false);

  constructor() {
    const page = inject(DOCUMENT).documentElement;
    // The quick exit stands outside of the app and moves to the edge with the header.
    effect(() => page.toggleAttribute('data-working', this.working()));
  }
}

/**
 * Marks the template that says where one is; while it is there the header is that of a full-page screen.
 *
 * @example
 * <ng-template appFramePlace><a routerLink="/learn">{{ track }}</a> / {{ course }}</ng-template>
 */
@Directive({ selector: 'ng-template[appFramePlace]' })
export class FramePlace implements OnInit, OnDestroy {
  private readonly frame = inject(Frame);
  private readonly template = inject<TemplateRef<unknown>>(TemplateRef);

  ngOnInit(): void {
    this.frame.where.set(this.template);
    this.frame.working.set(true);
  }

  ngOnDestroy(): void {
    if (this.frame.where() !== this.template) return;
    this.frame.where.set(undefined);
    this.frame.working.set(false);
  }
}

/**
 * Marks the template on the right of the header: saved when, time left, the main action of an editor.
 *
 * @example
 * <ng-template appFrameState><ui-saved-state [state]="saved()" /></ng-template>
 */
@Directive({ selector: 'ng-template[appFrameState]' })
export class FrameState implements OnInit, OnDestroy {
  private readonly frame = inject(Frame);
  private readonly template = inject<TemplateRef<unknown>>(TemplateRef);

  ngOnInit(): void {
    this.frame.state.set(this.template);
  }

  ngOnDestroy(): void {
    if (this.frame.state() === this.template) this.frame.state.set(undefined);
  }
}
