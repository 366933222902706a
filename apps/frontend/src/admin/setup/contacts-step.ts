import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Skeleton } from '@svetionik/ui/feedback/skeleton';
import { PluralPipe } from '@svetionik/ui/language/plural.pipe';
import { CurrentLanguage } from '@svetionik/ui/language/current-language';
import { ProblemNotice } from '../../core/api/problem-notice';
import { SetupStore, type Step } from './setup-store';

/** The help contacts, to be looked over: right as they are, or changed on their own page. */
@Component({
  selector: 'app-contacts-step',
  imports: [RouterLink, TranslocoPipe, PluralPipe, Skeleton, ProblemNotice],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <p [class.soft]="step().done">{{ 'setup.contacts.' + step().reason | transloco }}</p>
    @if (step().done) {
      <p>
        <a routerLink="/admin/contacts" [queryParams]="{ from: 'setup' }">{{
          'setup.contacts.open' | transloco
        }}</a>
      </p>
    } @else {
      @if (store.contacts.hasValue()) {
        <ul>
          @for (contact of store.contacts.value().contacts; track $index) {
            <li>
              <span>{{ contact.label[language()] }}</span>
              <b class="number">{{ contact.number }}</b>
            </li>
          }
          @for (contact of asked(); track contact.key) {
            <li>
              <span>{{ contact.label[language()] }}</span>
              <a routerLink="/admin/contacts" [queryParams]="{ from: 'setup' }">{{
                'setup.contacts.enter' | transloco
              }}</a>
            </li>
          }
        </ul>
        @if (asked().length > 0) {
          <p>{{ 'setup.contacts.ask' | transloco }}</p>
        }
        @if (unknown().length - asked().length; as others) {
          <p>
            {{
              (asked().length > 0 ? 'setup.contacts.others' : 'admin.contacts.unknown')
                | plural: others
            }}
          </p>
        }
      } @else if (store.contacts.error()) {
        <app-problem [error]="store.contacts.error()" (retry)="store.contacts.reload()" />
      } @else {
        <ui-skeleton [lines]="2" />
      }
      @if (store.confirming.error(); as error) {
        <app-problem [error]="error" (retry)="store.confirmContacts()" />
      }
      <p class="row">
        <button
          [class]="step().mark === 'next' ? 'button' : 'button quiet'"
          type="button"
          [attr.aria-disabled]="store.confirming.busy()"
          (click)="store.confirmContacts()"
        >
          {{ 'setup.contacts.right' | transloco }}
        </button>
        <a class="button plain" routerLink="/admin/contacts" [queryParams]="{ from: 'setup' }">{{
          'setup.contacts.change' | transloco
        }}</a>
      </p>
    }
  `,
  styleUrl: './step.css',
  styles: `
    ul {
      display: grid;
      gap: var(--space-1);
      margin: 0;
      padding: 0;
      list-style: none;
      max-width: 30rem;
    }
    li {
      display: flex;
      flex-wrap: wrap;
      justify-content: space-between;
      gap: 0 var(--space-4);
      padding-block: var(--space-1);
      border-block-end: 1px solid var(--line);
    }
  `,
})
export class ContactsStep {
  protected readonly store = inject(SetupStore);
  protected readonly language = inject(CurrentLanguage).language;

  readonly step = input.required<Step>();
  /** Bodies whose number nobody has entered. */
  protected readonly unknown = computed(() => {
    const { others = [] } = this.store.contacts.hasValue() ? this.store.contacts.value() : {};
    return others.filter(({ number }) => number === null);
  });
  /** Every course sends people to these. */
  protected readonly asked = computed(() =>
    this.unknown().filter(({ kind }) => kind === 'trafficking'),
  );
}
