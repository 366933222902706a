import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  model,
  resource,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { findGrantableRoles, pickRoles, type Role } from '@svetionik/domain/access/permissions';
import type { BulkDeedKind } from '@svetionik/domain/people/bulk-deed';
import { Field } from '@svetionik/ui/field/field';
import { FieldControl } from '@svetionik/ui/field/field-control';
import { InScriptPipe } from '@svetionik/ui/language/script-text';
import { readAllPages } from '../../core/api/all-pages';
import { ApiClient } from '../../core/api/api-client';
import { PersonalNumberGuard } from '../../core/forms/personal-number-guard';
import { SessionStore } from '../../core/session/session-store';

/** What is written and chosen, whatever is to be done. */
export interface Terms {
  readonly group: string;
  readonly course: string;
  readonly role: Role | '';
  readonly reason: string;
  readonly subject: string;
  readonly text: string;
}

/** Which group or course, which role and why, or what the message says. */
@Component({
  selector: 'app-bulk-terms',
  imports: [TranslocoPipe, InScriptPipe, Field, FieldControl],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './bulk-terms.html',
})
export class BulkTerms {
  private readonly api = inject(ApiClient);
  private readonly session = inject(SessionStore);
  private readonly guard = inject(PersonalNumberGuard);

  readonly kind = input.required<BulkDeedKind>();
  /** Whether it was sent: what is missing is said. */
  readonly checked = input.required<boolean>();
  readonly terms = model.required<Terms>();

  protected readonly isOfGroup = computed(
    () => this.kind() === 'add-to-group' || this.kind() === 'remove-from-group',
  );
  protected readonly groups = resource({
    params: () => (this.isOfGroup() ? {} : undefined),
    loader: ({ abortSignal }) =>
      readAllPages((page) =>
        this.api.call('groups.listGroups', { query: { kind: 'by-hand', ...page } }, abortSignal),
      ),
  });
  protected readonly courses = resource({
    params: () => (this.kind() === 'enrol' ? {} : undefined),
    loader: ({ abortSignal }) =>
      readAllPages((query) => this.api.call('catalogue.listCourses', { query }, abortSignal)),
  });
  protected readonly roles = computed(() =>
    findGrantableRoles(this.session.person()?.roles ?? []).filter((role) => role !== 'learner'),
  );

  protected write(part: Partial<Terms>): void {
    this.terms.update((now) => ({ ...now, ...part }));
  }

  protected chooseRole(value: string): void {
    this.write({ role: pickRoles([value])[0] ?? '' });
  }

  protected problem(key: keyof Terms): string | undefined {
    const value = this.terms()[key];
    const missing = this.checked() && value.trim() === '' ? `bulk.missing.${key}` : undefined;
    return this.guard.problem(value) ?? missing;
  }
}
