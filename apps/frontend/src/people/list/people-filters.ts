import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { pickRoles, roles } from '@svetionik/domain/access/permissions';
import { tracks } from '@svetionik/domain/content/track';
import { courseStates } from '@svetionik/domain/groups/condition';
import { Field } from '@svetionik/ui/field/field';
import { FieldControl } from '@svetionik/ui/field/field-control';
import { InScriptPipe } from '@svetionik/ui/language/script-text';
import { InstitutionField } from '../../core/institutions/institution-field';
import { PeopleStore } from './people-store';

/** What people are, where they work, where they are in a course: chosen beside the list. */
@Component({
  selector: 'app-people-filters',
  imports: [TranslocoPipe, InScriptPipe, Field, FieldControl, InstitutionField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './people-filters.html',
  styles: `
    :host {
      display: grid;
      gap: var(--space-4);
    }
    label.check {
      min-height: var(--target-small);
      align-items: center;
    }
    @media (min-width: 40rem) and (max-width: 64rem) {
      :host {
        grid-template-columns: repeat(2, minmax(0, 1fr));
        align-items: end;
      }
    }
  `,
})
export class PeopleFilters {
  protected readonly store = inject(PeopleStore);

  /** Whether professions and blocked accounts may be asked for, and roles. */
  readonly contact = input.required<boolean>();
  readonly roles = input.required<boolean>();
  /** Whether those may be asked for who wait for a guardian's consent. */
  readonly consent = input.required<boolean>();

  protected readonly tracks = tracks;
  protected readonly states = courseStates;
  protected readonly allRoles = roles;

  protected chooseRole(value: string): void {
    this.store.choose({ role: pickRoles([value])[0] });
  }

  protected chooseTrack(value: string): void {
    this.store.choose({ profession: tracks.find((track) => track === value) });
  }

  protected chooseCourse(value: string): void {
    this.store.choose({ course: value === '' ? undefined : value, state: undefined });
  }

  protected chooseState(value: string): void {
    this.store.choose({ state: courseStates.find((state) => state === value) });
  }
}
