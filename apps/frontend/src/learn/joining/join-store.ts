import { computed, inject, Injectable, linkedSignal, resource, signal } from '@angular/core';
import type { Track } from '@svetionik/domain/content/track';
import { PersonalNumberGuard } from '../../core/forms/personal-number-guard';
import { SessionStore } from '../../core/session/session-store';
import { OwnCourses } from '../../core/status/own-courses';
import { ApiClient } from '../../core/api/api-client';
import { Enrolments } from './enrolments';

/** A course that somebody thinks of joining: what it is, what is asked before, and whether they are in it already. */
@Injectable()
export class JoinStore {
  private readonly api = inject(ApiClient);
  private readonly session = inject(SessionStore);
  private readonly enrolments = inject(Enrolments);
  private readonly guard = inject(PersonalNumberGuard);
  private readonly courses = inject(OwnCourses);

  /** Readable part of the course's address. */
  readonly slug = signal<string | undefined>(undefined);
  readonly read = resource({
    params: () => this.slug(),
    loader: ({ params, abortSignal }) => this.load(params, abortSignal),
  });
  readonly course = computed(() => (this.read.hasValue() ? this.read.value().course : undefined));
  /** Of the enrolment that there is already. */
  readonly joined = computed(() => (this.read.hasValue() ? this.read.value().joined : undefined));

  private readonly before = computed(() => this.session.person()?.profession ?? null);
  /** Asked while the page is open, although the answer is kept with joining. */
  readonly asksProfession = linkedSignal<string | undefined, boolean>({
    source: () => this.slug(),
    computation: () => this.before() === null,
  });
  readonly profession = linkedSignal<Track | null>(() => this.before());
  readonly licenceNumber = signal('');
  readonly asksLicence = computed(() => {
    if (!this.read.hasValue() || this.read.value().hasLicence) return false;
    const { licence } = this.read.value();
    const profession = this.profession();
    return profession === null ? licence.others : licence.professions.includes(profession);
  });
  readonly licenceProblem = computed(() =>
    this.asksLicence() ? this.guard.problem(this.licenceNumber()) : undefined,
  );

  /** Gives the id of the enrolment; undefined where the number may not be sent. */
  async join(): Promise<string | undefined> {
    const written = this.asksLicence() ? this.licenceNumber().trim() : '';
    if (this.licenceProblem() !== undefined || !(await this.guard.allows(written)))
      return undefined;
    return this.enrolments.join(this.slug() ?? '', {
      profession: this.asksProfession() ? this.profession() : null,
      licenceNumber: written === '' ? null : written,
    });
  }

  private async load(slug: string, signal: AbortSignal) {
    const [course, { licence }, courses, hasLicence] = await Promise.all([
      this.api.call('catalogue.readCourse', { params: { slug } }, signal),
      this.api.call('recognition.readRecognition', { params: { slug } }, signal),
      this.courses.read(signal),
      this.enrolments.hasLicence(signal),
    ]);
    const joined = courses.find(
      ({ course: own, status }) => own.slug === slug && status.state !== 'left',
    );
    return { course, licence, hasLicence, joined: joined?.enrolment };
  }
}
