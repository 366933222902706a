import { inject, Injectable, Injector } from '@angular/core';
import type { IdentifierKind } from '@svetionik/domain/privacy/identifiers';
import type { HeldIdentifier } from '@svetionik/domain/privacy/collect-identifiers';
import { RequestProblem } from '@svetionik/client/problem';

/**
 * What a person has said may stand in a text, although it looks like somebody's telephone, plate, document or account.
 * The same is not asked twice on a page, so that what saves by itself goes on once it was confirmed. Reader and dialog
 * are fetched when they are needed.
 */
@Injectable({ providedIn: 'root' })
export class ConfirmedIdentifiers {
  private readonly injector = inject(Injector);
  private readonly confirmed = new Set<string>();

  /** Whether anything was confirmed. */
  get any(): boolean {
    return this.confirmed.size > 0;
  }

  /** The kinds of which all that stands in the body was confirmed. */
  async kindsIn(body: unknown): Promise<readonly IdentifierKind[]> {
    const found = await findIn(body);
    const open = new Set(found.filter((each) => !this.knows(each)).map(({ kind }) => kind));
    return [...new Set(found.map(({ kind }) => kind))].filter((kind) => !open.has(kind));
  }

  /** Completes what the server says with what was found in what was sent, which only this page knows. */
  async complete(problem: unknown, body: unknown): Promise<void> {
    if (!(problem instanceof RequestProblem) || problem.code !== 'text.identifier') return;
    const kinds = problem.fields.map(({ reason }) => reason);
    problem.found = (await findIn(body)).filter(
      (each) => kinds.includes(each.kind) && !this.knows(each),
    );
  }

  /** Shows what was found; true when the person says that it may be stored. */
  async ask({ found }: RequestProblem): Promise<boolean> {
    if (found.length === 0) return false;
    const { IdentifierQuestion } = await import('../forms/identifier-question');
    if (!(await this.injector.get(IdentifierQuestion).ask(found))) return false;
    for (const each of found) this.confirmed.add(keyOf(each));
    return true;
  }

  private knows(found: HeldIdentifier): boolean {
    return this.confirmed.has(keyOf(found));
  }
}

function keyOf({ kind, text }: HeldIdentifier): string {
  return `${kind} ${text}`;
}

async function findIn(body: unknown): Promise<readonly HeldIdentifier[]> {
  const { collectIdentifiers } = await import('@svetionik/domain/privacy/collect-identifiers');
  return collectIdentifiers(body, new Set());
}
