import { inject, Injectable } from '@angular/core';
import type { ModuleDocument } from '@svetionik/domain/course/document';
import { ApiClient } from '../../core/api/api-client';
import { RequestProblem } from '@svetionik/client/problem';

const kept = 8;

/** Published modules by hash. They never change, so the last used ones are kept; the browser keeps the others. */
@Injectable({ providedIn: 'root' })
export class Documents {
  private readonly api = inject(ApiClient);
  private readonly documents = new Map<string, ModuleDocument>();

  async read(hash: string, signal?: AbortSignal): Promise<ModuleDocument> {
    const document =
      this.documents.get(hash) ??
      asModule(await this.api.call('learning.readDocument', { params: { hash } }, signal));
    this.documents.delete(hash);
    this.documents.set(hash, document);
    const [oldest] = this.documents.keys();
    if (this.documents.size > kept && oldest !== undefined) this.documents.delete(oldest);
    return document;
  }
}

function asModule(value: unknown): ModuleDocument {
  if (isModule(value)) return value;
  throw new RequestProblem('network.unreadable');
}

function isModule(value: unknown): value is ModuleDocument {
  return (
    typeof value === 'object' &&
    value !== null &&
    'schema' in value &&
    value.schema === 1 &&
    'lessons' in value
  );
}
