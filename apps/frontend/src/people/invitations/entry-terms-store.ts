import { computed, Injectable, signal } from '@angular/core';
import type { Role } from '@svetionik/domain/access/permissions';

/** What everybody gets who enters, in whichever of the three ways. */
@Injectable()
export class EntryTermsStore {
  readonly role = signal<Role>('learner');
  readonly courseId = signal<string | null>(null);
  readonly groupId = signal<string | null>(null);
  readonly reason = signal('');
  readonly needsReason = computed(() => this.role() !== 'learner');
  readonly lacksReason = signal(false);

  /** Whether a reason is there where the role needs one; it is asked for from here on. */
  check(): boolean {
    this.lacksReason.set(this.needsReason() && this.reason().trim() === '');
    return !this.lacksReason();
  }
}
