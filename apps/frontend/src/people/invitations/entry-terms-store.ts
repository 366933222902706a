import { computed, Injectable, signal } from '@angular/core';
import type { Role } from '@svetionik/domain/access/permissions';

/** What everybody gets who enters, in whichever of the three ways. */
@Injectable()
export class EntryTermsStore {
  readonly role = signal<Role>('learner');
  readonly courseId = signal<string | null>(null);
  readonly runId = signal<string | null>(null);
  readonly groupId = signal<string | null>(null);
  /** What they get into, as it is sent. */
  readonly places = computed(() => ({
    courseId: this.courseId(),
    runId: this.runId(),
    groupId: this.groupId(),
  }));
  readonly reason = signal('');
  readonly needsReason = computed(() => this.role() !== 'learner');
  readonly lacksReason = signal(false);

  /** A course or a run, of which they get into one; undefined for neither. */
  choose(place: { readonly course: string } | { readonly run: string } | undefined): void {
    this.courseId.set(place !== undefined && 'course' in place ? place.course : null);
    this.runId.set(place !== undefined && 'run' in place ? place.run : null);
  }

  /** Whether a reason is there where the role needs one; it is asked for from here on. */
  check(): boolean {
    this.lacksReason.set(this.needsReason() && this.reason().trim() === '');
    return !this.lacksReason();
  }
}
