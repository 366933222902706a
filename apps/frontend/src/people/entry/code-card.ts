import { ChangeDetectionStrategy, Component, effect, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Bar } from '@svetionik/ui/feedback/bar';
import { Field } from '@svetionik/ui/field/field';
import { FieldControl } from '@svetionik/ui/field/field-control';
import { ClockPipe } from '@svetionik/ui/language/date.pipes';
import { ProblemNotice } from '../../core/api/problem-notice';
import { FormFocus } from '../../core/forms/form-focus';
import { CodeWords } from './code-words';
import { EntryAddresses } from './entry-link';
import { EntryLinkStore, countMinutes } from './entry-link-store';
import { EntryTermsStore } from '../invitations/entry-terms-store';
import { EntryLinksStore } from './entry-links-store';

const offeredMinutes = [15, 30, 45, 60, 90, 180, 480] as const;

/** The code of a classroom: the one that is open, with its count, or the making of one. */
@Component({
  selector: 'app-code-card',
  imports: [
    RouterLink,
    TranslocoPipe,
    Bar,
    Field,
    FieldControl,
    ClockPipe,
    ProblemNotice,
    CodeWords,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  providers: [EntryLinkStore],
  templateUrl: './code-card.html',
  styleUrl: './code-card.css',
})
export class CodeCard {
  private readonly focus = inject(FormFocus);
  private readonly terms = inject(EntryTermsStore);
  protected readonly store = inject(EntryLinksStore);
  protected readonly one = inject(EntryLinkStore);
  protected readonly addresses = inject(EntryAddresses);

  protected readonly code = this.store.shown.code;
  protected readonly offeredMinutes = offeredMinutes;
  protected readonly name = signal('');
  protected readonly most = signal(30);
  protected readonly minutes = signal<number>(60);
  protected readonly lacksPlaces = signal(false);

  constructor() {
    effect(() => {
      const id = this.code()?.id;
      if (id !== undefined) void this.one.follow(id);
    });
    effect(() => {
      const read = this.one.link();
      if (read !== undefined) this.store.take(read);
    });
  }

  protected async prolong(): Promise<void> {
    const link = this.code();
    if (link !== undefined) await this.one.prolong(link, link.most, countMinutes(link, 15));
  }

  protected async make(event: Event, form: HTMLElement): Promise<void> {
    event.preventDefault();
    this.lacksPlaces.set(!(Number.isInteger(this.most()) && this.most() >= 1));
    if (this.lacksPlaces()) return this.focus.toFirstInvalid(form);
    const made = await this.store.make({
      kind: 'code',
      name: this.name().trim(),
      ...this.terms.places(),
      mailDomain: null,
      most: this.most(),
      minutes: this.minutes(),
    });
    if (made) this.name.set('');
    else this.focus.toFirstInvalid(form);
  }
}
