import { computed, signal } from '@angular/core';
import { canonicalJson } from '@svetionik/domain/content/canonical-json';
import { holdsPersonalNumber } from '@svetionik/domain/privacy/texts-in';
import type { Saving } from '@svetionik/ui/feedback/saved-state';
import { RequestProblem } from '../../core/api/problem';
import type { KeptDrafts } from './kept-drafts';

/** A draft as the server has it. */
export interface StoredDraft<Content> {
  readonly version: number;
  readonly changedAt: string;
  readonly content: Content;
}

/** What a unit needs of the world. */
interface UnitWorld<Content> {
  readonly id: string;
  readonly kept: KeptDrafts;
  /** Sends the content as the successor of a version. */
  readonly send: (content: Content, version: number) => Promise<StoredDraft<Content>>;
}

/** Milliseconds: after the last change, and before another try. */
const pauses = { typing: 1_200, retry: 5_000 } as const;

/**
 * One unit of conflict while it is edited: saved by itself, a moment after each change, and never over a version that
 * the author hasn't seen. What cannot be saved stays here and in the window's storage.
 */
export class DraftUnit<Content extends object> {
  private readonly written;
  private readonly stored;
  private readonly progress = signal<Saving | undefined>(undefined);
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running: Promise<void> | undefined;

  readonly content;
  /** The stored version. */
  readonly current;
  /** What somebody else saved meanwhile. */
  readonly theirs = signal<StoredDraft<Content> | undefined>(undefined);
  readonly error = signal<RequestProblem | undefined>(undefined);
  readonly state = this.progress.asReadonly();
  readonly dirty = computed(() => this.written() !== this.stored().content);

  constructor(
    stored: StoredDraft<Content>,
    private readonly world: UnitWorld<Content>,
  ) {
    this.stored = signal(stored);
    this.written = signal(stored.content);
    this.content = this.written.asReadonly();
    this.current = this.stored.asReadonly();
    this.restore(stored);
  }

  edit(content: Content): void {
    this.written.set(content);
    this.keep();
    if (this.theirs() !== undefined) return;
    if (this.progress()?.kind !== 'waiting') this.progress.set({ kind: 'saving' });
    this.schedule(pauses.typing);
  }

  /** Saves what is not saved yet; true when nothing is left. */
  async flush(): Promise<boolean> {
    clearTimeout(this.timer);
    await this.running;
    if (this.dirty() && this.theirs() === undefined) await this.save();
    return !this.dirty();
  }

  /** Goes on with one's own version, on top of the other one, which was seen. */
  async keepMine(): Promise<void> {
    const theirs = this.theirs();
    if (theirs === undefined) return;
    this.stored.set(theirs);
    this.theirs.set(undefined);
    await this.flush();
  }

  takeTheirs(): void {
    const theirs = this.theirs();
    if (theirs !== undefined) this.accept(theirs);
    this.written.set(this.stored().content);
    this.world.kept.forget(this.world.id);
  }

  /** Stops trying; what is not saved stays in the window's storage. */
  stop(): void {
    clearTimeout(this.timer);
  }

  private restore(stored: StoredDraft<Content>): void {
    const kept = this.world.kept.find(this.world.id, (value): value is Content =>
      hasSameShape(value, stored.content),
    );
    if (kept === undefined) return;
    this.written.set(kept.content);
    if (kept.version === stored.version) this.schedule(0);
    else this.theirs.set(stored);
  }

  private schedule(pause: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      if (this.dirty()) void this.save();
    }, pause);
  }

  private save(): Promise<void> {
    this.running ??= this.send(this.written()).finally(() => (this.running = undefined));
    return this.running;
  }

  private async send(content: Content): Promise<void> {
    this.error.set(undefined);
    this.progress.set({ kind: 'saving' });
    try {
      this.succeed(await this.world.send(content, this.stored().version), content);
    } catch (error) {
      if (!(error instanceof RequestProblem)) throw error;
      this.meet(error, content);
    }
  }

  private succeed(stored: StoredDraft<Content>, content: Content): void {
    this.accept({ ...stored, content });
    if (this.written() === content) this.world.kept.forget(this.world.id);
    else this.edit(this.written());
  }

  private accept(stored: StoredDraft<Content>): void {
    this.stored.set(stored);
    this.theirs.set(undefined);
    this.error.set(undefined);
    this.progress.set({ kind: 'saved', at: stored.changedAt });
  }

  private meet(problem: RequestProblem, content: Content): void {
    const { current } = problem;
    if (problem.code === 'edit.conflict' && isStored(current, content)) {
      this.compare(current, content);
    } else if (problem.passing || problem.code === 'access.sign-in-required') {
      this.progress.set({ kind: 'waiting' });
      this.schedule(pauses.retry);
    } else {
      this.error.set(problem);
      this.progress.set({ kind: 'failed' });
    }
  }

  /** What was sent may be stored already, when only the reply was lost. */
  private compare(current: StoredDraft<Content>, content: Content): void {
    if (canonicalJson(current.content) === canonicalJson(content))
      return this.succeed(current, content);
    this.theirs.set(current);
    this.progress.set({ kind: 'failed' });
  }

  /** The window's storage gets no personal number either: what was kept before one was typed stays. */
  private keep(): void {
    if (holdsPersonalNumber(this.written())) return;
    this.world.kept.keep(this.world.id, {
      version: this.stored().version,
      content: this.written(),
    });
  }
}

function isStored<Content extends object>(
  value: unknown,
  like: Content,
): value is StoredDraft<Content> {
  return (
    typeof value === 'object' &&
    value !== null &&
    'version' in value &&
    'content' in value &&
    hasSameShape(value.content, like)
  );
}

/** Enough to tell a draft of this kind from one that an older program kept. */
function hasSameShape(value: unknown, like: object): boolean {
  return (
    typeof value === 'object' && value !== null && Object.keys(like).every((name) => name in value)
  );
}
