import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { InScriptPipe } from '@svetionik/ui/language/script-text';
import { InstitutionField, type Meant } from '../../core/institutions/institution-field';
import { PersonStore, type PersonView } from './person-store';

const nothing: Meant = { text: '', institution: null };

/** The institutions whose people a coordinator sees: chosen one by one, each with all that belongs to it. */
@Component({
  selector: 'app-coordination',
  imports: [TranslocoPipe, InScriptPipe, InstitutionField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <h2>{{ 'membership.person.coordination.title' | transloco }}</h2>
    <p class="small soft">
      {{
        (isCoordinator()
          ? 'membership.person.coordination.what'
          : 'membership.person.coordination.idle'
        ) | transloco
      }}
    </p>
    <ul>
      @for (each of chosen(); track each.id) {
        <li>
          <span>
            @if (each.parentName; as parent) {
              {{ parent | inScript }} ·
            }
            {{ each.name | inScript }}
          </span>
          <button class="link-button" type="button" (click)="remove(each.id)">
            {{ 'membership.person.coordination.remove' | transloco
            }}<span class="visually-hidden">: {{ each.name | inScript }}</span>
          </button>
        </li>
      } @empty {
        <li class="soft">{{ 'membership.person.coordination.none' | transloco }}</li>
      }
    </ul>
    <app-institution-field
      [optional]="false"
      [label]="'membership.person.coordination.add' | transloco"
      [hint]="'membership.person.coordination.addHint' | transloco"
      [suggest]="store.suggestInstitutions"
      [meant]="meant()"
      (meantChange)="take($event)"
    />
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--space-3);
    }
    h2 {
      font-size: var(--step-1);
    }
    ul {
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      display: flex;
      justify-content: space-between;
      align-items: center;
      gap: var(--space-3);
      min-height: var(--target);
      border-top: 1px solid var(--line);
    }
  `,
})
export class Coordination {
  protected readonly store = inject(PersonStore);

  readonly person = input.required<PersonView>();
  protected readonly meant = signal(nothing);
  protected readonly chosen = computed(() => this.person().coordinates ?? []);
  protected readonly isCoordinator = computed(
    () => this.person().roles?.includes('institution-coordinator') === true,
  );

  protected async take(meant: Meant): Promise<void> {
    this.meant.set(meant);
    if (meant.institution === null) return;
    this.meant.set(nothing);
    await this.choose([...this.ids(), meant.institution]);
  }

  protected async remove(id: string): Promise<void> {
    await this.choose(this.ids().filter((each) => each !== id));
  }

  private ids(): string[] {
    return this.chosen().map(({ id }) => id);
  }

  private choose(institutions: readonly string[]): Promise<void> {
    return this.store.coordinate(this.person(), institutions);
  }
}
