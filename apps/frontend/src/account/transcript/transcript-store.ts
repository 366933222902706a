import { DestroyRef, inject, Injectable, resource } from '@angular/core';
import type { EndpointReply, EndpointRequest } from '@svetionik/contracts/endpoint';
import type { Language } from '@svetionik/domain/language/script';
import { ApiClient } from '../../core/api/api-client';
import { reread } from '../../core/api/reread';
import { requestProblem } from '@svetionik/client/problem';
import { Files } from '../../core/files';
import type { Endpoints } from '../../core/routes.generated';

/** All that somebody finished, and how it counts. */
export type Transcript = EndpointReply<Endpoints['transcript.readTranscript']>;
export type Training = Transcript['trainings'][number];
export type FinishedCourse = Transcript['courses'][number];
export type Licence = NonNullable<Transcript['licence']>;
export type TrainingText = EndpointRequest<Endpoints['trainings.addTraining']>['body'];
export type PeriodText = EndpointRequest<Endpoints['licences.writeLicencePeriod']>['body'];

/** How long a document is waited for: pauses in milliseconds between looks. */
const pauses = [500, 1_000, 2_000, 3_000, 5_000, 8_000, 10_000, 15_000] as const;

/** The transcript of who is signed in, and all that they change of it. */
@Injectable()
export class TranscriptStore {
  private readonly api = inject(ApiClient);
  private readonly files = inject(Files);
  private readonly left = new AbortController();

  readonly read = resource({
    loader: ({ abortSignal }) => this.api.call('transcript.readTranscript', {}, abortSignal),
  });
  readonly rules = resource({
    loader: ({ abortSignal }) =>
      this.api.call('licences.listLicenceRules', {}, abortSignal).then(({ items }) => items),
  });

  constructor() {
    inject(DestroyRef).onDestroy(() => this.left.abort());
  }

  savePeriod(body: PeriodText, version: number): Promise<void> {
    return this.change(() => this.api.call('licences.writeLicencePeriod', { body, version }));
  }

  removePeriod(version: number): Promise<void> {
    return this.change(() => this.api.call('licences.removeLicencePeriod', { version }));
  }

  /** Sent again with the same id it is the same training, so that a lost answer or file can be tried again. */
  add(id: string, body: TrainingText, file: File): Promise<void> {
    return this.change(async () => {
      await this.api.call('trainings.addTraining', { params: { training: id }, body });
      await this.send(id, file);
    });
  }

  sendEvidence({ id }: Training, file: File): Promise<void> {
    return this.change(() => this.send(id, file));
  }

  remove({ id, version }: Training): Promise<void> {
    return this.change(() =>
      this.api.call('trainings.removeTraining', { params: { training: id }, version }),
    );
  }

  async saveEvidence({ id }: Training): Promise<void> {
    this.files.save(await this.api.call('trainings.readOwnEvidence', { params: { training: id } }));
  }

  /** Has the document made, waits for it and hands it over; false when it could not be made. */
  async print(id: string, language: Language): Promise<boolean> {
    const params = { print: id };
    let { state } = await this.api.call('transcript.printTranscript', {
      params,
      body: { language },
    });
    for (const pause of pauses) {
      if (state !== 'waiting' || this.left.signal.aborted) break;
      await new Promise((resolve) => setTimeout(resolve, pause));
      ({ state } = await this.api.call('transcript.readPrint', { params }, this.left.signal));
    }
    if (state !== 'ready') return false;
    this.files.save(await this.api.call('transcript.readPrintDocument', { params }));
    return true;
  }

  /** Hands over the credentials in one signed file. */
  async saveRecord(language: Language): Promise<void> {
    this.files.save(await this.api.call('transcript.readLearnerRecord', { query: { language } }));
  }

  private async send(training: string, file: File): Promise<void> {
    await this.api.sendFile(
      'trainings.sendEvidence',
      { params: { training }, body: file },
      { progress: () => undefined, signal: this.left.signal },
    );
  }

  /** What is shown is read again whether the change was taken or refused, because something else may have changed it. */
  private async change(send: () => Promise<unknown>): Promise<void> {
    try {
      await send();
      reread(this.read);
    } catch (error) {
      if (requestProblem(error)) reread(this.read);
      throw error;
    }
  }
}
