import { computed, inject, Injectable, resource } from '@angular/core';
import type { EndpointRequest } from '@svetionik/contracts/endpoint';
import { partKinds, partNeeds } from '@svetionik/domain/programmes/plan';
import { ApiClient } from '../../core/api/api-client';
import { EditedEntry } from '../../core/forms/edited-entry';
import { newId } from '../../core/new-id';
import type { Endpoints } from '../../core/routes.generated';
import type { Programme } from '../programme-head';

/** What a person writes of a programme. */
export type ProgrammeText = EndpointRequest<Endpoints['programmes.editProgramme']>['body'];
export type PartText = ProgrammeText['parts'][number];

const nothing: ProgrammeText = { title: '', summary: '', inOrder: true, choose: 0, parts: [] };

/** A programme while its path is written: a new one, or one that is there. */
@Injectable()
export class PathStore {
  private readonly api = inject(ApiClient);

  readonly choices = resource({
    loader: ({ abortSignal }) => this.api.call('programmes.readProgrammeChoices', {}, abortSignal),
  });
  readonly profiles = computed(() =>
    this.choices.hasValue() ? this.choices.value().profiles : undefined,
  );
  readonly edited = new EditedEntry<Programme, ProgrammeText>({
    textOf: (stored) => stored?.text ?? nothing,
    read: (programme, stopped) =>
      this.api.call('programmes.readProgramme', { params: { programme } }, stopped),
    create: (programme, body) =>
      this.api.call('programmes.addProgramme', { params: { programme }, body }),
    edit: ({ id: programme, version }, body) =>
      this.api.call('programmes.editProgramme', { params: { programme }, body, version }),
  });
  /** Courses by which its certificate may be renewed. */
  readonly renewing = computed(() =>
    this.choices.hasValue() ? this.choices.value().courses.filter(({ own }) => own) : undefined,
  );
  /** Courses that are no part yet. */
  readonly left = computed(() => {
    const taken = new Set(this.edited.text().parts.map(({ course }) => course));
    const all = this.choices.hasValue() ? this.choices.value().courses : [];
    return all.filter(({ id }) => !taken.has(id));
  });
  readonly chosen = computed(
    () => this.edited.text().parts.filter(({ need }) => need === 'chosen').length,
  );

  /** Of a part, also of one whose course is not offered any more. */
  courseOf({ course }: PartText) {
    const offered = this.choices.hasValue() ? this.choices.value().courses : [];
    const known = this.edited.stored()?.courses ?? [];
    return offered.find(({ id }) => id === course) ?? known.find(({ id }) => id === course);
  }

  takesEntryTest({ course, entryPercent }: PartText): boolean {
    const offered = this.choices.hasValue() ? this.choices.value().courses : [];
    return entryPercent !== null || offered.some((each) => each.id === course && each.entryTest);
  }

  add(course: string): void {
    if (course === '') return;
    const kind = this.edited.text().parts.length === 0 ? 'general' : 'specific';
    const part: PartText = { id: newId(), course, kind, need: 'required', entryPercent: null };
    this.write([...this.edited.text().parts, part]);
  }

  change(id: string, own: Partial<PartText>): void {
    this.write(
      this.edited.text().parts.map((part) => (part.id === id ? { ...part, ...own } : part)),
    );
  }

  chooseKind(id: string, kind: string): void {
    const chosen = partKinds.find((each) => each === kind);
    if (chosen) this.change(id, { kind: chosen });
  }

  chooseNeed(id: string, need: string): void {
    const chosen = partNeeds.find((each) => each === need);
    if (chosen) this.change(id, { need: chosen });
  }

  remove(id: string): void {
    this.write(this.edited.text().parts.filter((part) => part.id !== id));
  }

  move(id: string, by: -1 | 1): void {
    const parts = [...this.edited.text().parts];
    const at = parts.findIndex((part) => part.id === id);
    const [part] = parts.splice(at, 1);
    if (part === undefined) return;
    parts.splice(at + by, 0, part);
    this.write(parts);
  }

  /** As many as are asked for, and no more than there are; the first chosen part asks for one. */
  private write(parts: PartText[]): void {
    const chosen = parts.filter(({ need }) => need === 'chosen').length;
    const choose = Math.min(Math.max(this.edited.text().choose, 1), chosen);
    this.edited.write({ parts, choose });
  }
}
