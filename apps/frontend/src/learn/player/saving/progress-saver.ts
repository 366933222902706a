import { DOCUMENT } from '@angular/common';
import { computed, effect, inject, Injectable, signal, untracked } from '@angular/core';
import { collectIdentifierKinds } from '@svetionik/domain/privacy/collect-identifiers';
import type { Saving } from '@svetionik/ui/feedback/saved-state';
import { ApiClient } from '../../../core/api/api-client';
import { Connection } from '../../../core/api/connection';
import { requestProblem } from '@svetionik/client/problem';
import { newId } from '../../../core/new-id';
import { SessionStore } from '../../../core/session/session-store';
import {
  type PassedBlock,
  type Place,
  type Practice,
  type ChosenPath,
  UnsavedWork,
  type Work,
} from './unsaved-work';

/** Milliseconds: how long things are gathered before they are sent, and the pauses after a failure. */
const waits = {
  practice: 0,
  way: 0,
  passed: 1_500,
  place: 2_500,
  again: [2_000, 5_000, 10_000, 30_000],
} as const;

/**
 * Saves what a person does in lessons: gathered for a moment, sent one after the other, kept and sent again while
 * there is no network or no sign-in. It outlives the player, so that leaving it loses nothing. It never holds a page
 * back from closing: that would stand in the way of the quick exit. What somebody did waits for them: it is not sent in
 * the name of whoever signs in after them.
 */
@Injectable({ providedIn: 'root' })
export class ProgressSaver {
  private readonly api = inject(ApiClient);
  private readonly session = inject(SessionStore);
  private readonly connection = inject(Connection);
  private readonly everyones = new Map<string | undefined, UnsavedWork>();
  private readonly trouble = signal<'waiting' | 'failed' | undefined>(undefined);
  private readonly savedAt = signal<string | undefined>(undefined);
  private readonly practising = signal(false);
  private timer:
    | { readonly handle: ReturnType<typeof setTimeout>; readonly at: number }
    | undefined;
  private sending = false;
  private failures = 0;

  /** What the server refused, counted; what is shown as done may then be wrong. */
  readonly refused = signal(0);
  /** Whether everything is on the server, in the words of `ui-saved-state`. */
  readonly state = computed<Saving | undefined>(() => {
    const [trouble, at] = [this.trouble(), this.savedAt()];
    if (trouble) return { kind: trouble };
    if (this.practising()) return { kind: 'saving' };
    return at === undefined ? undefined : { kind: 'saved', at };
  });

  constructor() {
    const page = inject(DOCUMENT);
    page.defaultView?.addEventListener('online', () => this.flush());
    page.addEventListener('visibilitychange', () => this.flush());
    effect(() => {
      if (this.session.person()) untracked(() => this.goOn());
    });
  }

  private get work(): UnsavedWork {
    const owner = this.connection.owner();
    const work = this.everyones.get(owner) ?? new UnsavedWork();
    this.everyones.set(owner, work);
    return work;
  }

  record(enrolment: string, practice: Practice): void {
    this.work.addPractice(enrolment, newId(), practice);
    this.practising.set(true);
    this.plan(waits.practice);
  }

  chooseContentPath(enrolment: string, taken: ChosenPath): void {
    this.work.setWay(enrolment, taken);
    this.plan(waits.way);
  }

  pass(enrolment: string, block: PassedBlock): void {
    this.work.addPassed(enrolment, block);
    this.plan(waits.passed);
  }

  keep(enrolment: string, place: Place): void {
    this.work.setPlace(enrolment, place);
    this.plan(waits.place);
  }

  /** Keys of the blocks that were passed and are not saved yet. */
  unsaved(enrolment: string): readonly string[] {
    return this.work.keysOf(enrolment);
  }

  /** What was practised and is not saved yet, in its order. */
  unsavedPractice(enrolment: string): readonly Practice[] {
    return this.work.practiceOf(enrolment);
  }

  /** The ways through content notes that are not saved yet. */
  unsavedWays(enrolment: string): readonly ChosenPath[] {
    return this.work.waysOf(enrolment);
  }

  /** Sends at once what is there. */
  flush(): void {
    if (!this.work.empty) this.plan(0);
  }

  private goOn(): void {
    if (this.work.empty && this.trouble() === 'waiting') this.trouble.set(undefined);
    this.flush();
  }

  private plan(wait: number): void {
    const at = Date.now() + wait;
    if (this.timer && this.timer.at <= at) return;
    clearTimeout(this.timer?.handle);
    this.timer = { at, handle: setTimeout(() => void this.sendAll(), wait) };
  }

  private async sendAll(): Promise<void> {
    this.timer = undefined;
    if (this.sending) return;
    this.sending = true;
    try {
      for (let next = this.work.next(); next; next = this.work.next())
        await this.sendOne(next, this.work);
      this.failures = 0;
    } catch (error) {
      this.waitAfter(error);
    } finally {
      this.sending = false;
      this.practising.set(this.work.hasPractice);
    }
  }

  private async sendOne(work: Work, unsaved: UnsavedWork): Promise<void> {
    try {
      const { savedAt } = await this.send(work);
      this.savedAt.set(savedAt);
      this.trouble.set(undefined);
    } catch (error) {
      const problem = requestProblem(error);
      if (problem === undefined || problem.passing || problem.status === 401) throw error;
      this.trouble.set('failed');
      this.refused.update((count) => count + 1);
    }
    unsaved.finish(work);
  }

  private send(work: Work): Promise<{ savedAt: string }> {
    const params = { enrolment: work.enrolment };
    if (work.kind === 'place')
      return this.api.call('learning.keepPlace', { params, body: work.place });
    if (work.kind === 'way')
      return this.api.call('learning.chooseContentPath', { params, body: work.taken });
    if (work.kind === 'passed')
      return this.api.call('learning.markDone', { params, body: { blocks: [...work.blocks] } });
    return this.api.call('learning.recordPractice', {
      params: { ...params, record: work.record },
      body: work.practice,
      confirmed: collectIdentifierKinds(work.practice),
    });
  }

  private waitAfter(error: unknown): void {
    if (requestProblem(error) === undefined) throw error;
    this.trouble.set('waiting');
    this.plan(waits.again[Math.min(this.failures, waits.again.length - 1)] ?? 0);
    this.failures += 1;
  }
}
