import {
  ChangeDetectionStrategy,
  Component,
  inject,
  input,
  output,
  resource,
  signal,
} from '@angular/core';
import type { NameInBothScripts } from '@svetionik/domain/language/person-name';
import { SearchField } from '@svetionik/ui/field/search-field';
import { NameTextPipe } from '@svetionik/ui/language/name-text.pipe';
import { InScriptPipe } from '@svetionik/ui/language/script-text';
import { ApiClient } from '../api/api-client';
import { debounced } from '../debounced';

/** A member as the search finds them. */
export interface FoundMember {
  readonly id: string;
  readonly name: NameInBothScripts | null;
  readonly email: string;
}

/** Finds a member by name in either script or by address, as the list of people does. */
@Component({
  selector: 'app-person-search',
  imports: [SearchField, NameTextPipe, InScriptPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ui-search-field [label]="label()" [(sought)]="sought" />
    @if (found.hasValue() && found.value().length > 0) {
      <ul>
        @for (member of found.value(); track member.id) {
          <li>
            <button type="button" (click)="pick(member)">
              <b>{{ member.name ? (member.name | nameText | inScript) : member.email }}</b>
              @if (member.name) {
                <span class="small faint">{{ member.email }}</span>
              }
            </button>
          </li>
        }
      </ul>
    }
  `,
  styles: `
    ul {
      margin: var(--space-2) 0 0;
      padding: 0;
      list-style: none;
      border: 1px solid var(--line);
      border-radius: var(--radius);
      background: var(--paper);
    }
    button {
      display: flex;
      flex-wrap: wrap;
      gap: 0 var(--space-3);
      width: 100%;
      min-height: 2.75rem;
      align-items: center;
      padding: var(--space-1) var(--space-3);
      border: 0;
      background: none;
      color: inherit;
      font: inherit;
      text-align: start;
      cursor: pointer;
      overflow-wrap: anywhere;
    }
    button:hover {
      background: var(--accent-wash);
    }
    button:focus-visible {
      outline: none;
      box-shadow: var(--focus);
    }
  `,
})
export class PersonSearch {
  private readonly api = inject(ApiClient);

  readonly label = input.required<string>();
  readonly picked = output<FoundMember>();
  protected readonly sought = signal('');
  private readonly settled = debounced(this.sought, 300);
  protected readonly found = resource({
    params: () => (this.settled().trim() === '' ? undefined : this.settled()),
    loader: async ({ params: search, abortSignal }) => {
      const query = { search, limit: 6 };
      const { items } = await this.api.call('people.listPeople', { query }, abortSignal);
      return items.map(({ id, name, contact }): FoundMember => ({
        id,
        name,
        email: contact?.email ?? '',
      }));
    },
  });

  protected pick(member: FoundMember): void {
    this.sought.set('');
    this.picked.emit(member);
  }
}
