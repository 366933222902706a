import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  resource,
  signal,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { type Role, roles } from '@svetionik/domain/access/permissions';
import { Field } from '@svetionik/ui/field/field';
import { FieldControl } from '@svetionik/ui/field/field-control';
import { PluralPipe } from '@svetionik/ui/language/plural.pipe';
import { Icon } from '@svetionik/ui/marks/icon';
import { ApiClient } from '../../core/api/api-client';
import { ProblemNotice } from '../../core/api/problem-notice';
import { findReach, columns, rooms } from './role-table';

/** Who may do what: every role in words, and the one table by which the server decides. */
@Component({
  selector: 'app-roles-page',
  imports: [RouterLink, TranslocoPipe, Field, FieldControl, Icon, PluralPipe, ProblemNotice],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './roles-page.html',
  styleUrl: './roles-page.css',
})
export class RolesPage {
  private readonly api = inject(ApiClient);

  protected readonly rooms = rooms;
  protected readonly columns = columns;
  protected readonly findReach = findReach;
  protected readonly counted = resource({
    loader: ({ abortSignal }) => this.api.call('identity.countRoles', {}, abortSignal),
  });
  private readonly members = computed(
    () =>
      new Map(
        this.counted.hasValue()
          ? this.counted.value().roles.map(({ role, members }) => [role, members])
          : [],
      ),
  );
  protected readonly chosen = signal<Role>('training-manager');

  protected count(role: Role): number {
    return this.members().get(role) ?? 0;
  }

  protected choose(value: string): void {
    this.chosen.set(roles.find((role) => role === value) ?? this.chosen());
  }
}
