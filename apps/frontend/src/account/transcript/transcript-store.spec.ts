import { TestBed } from '@angular/core/testing';
import { ApiClient } from '../../core/api/api-client';
import { Files } from '../../core/files';
import { TranscriptStore } from './transcript-store';

/** The store before a server that answers as `answers` says, and what was asked of it, in order. */
function open(answers: Readonly<Record<string, () => unknown>>) {
  const asked: string[] = [];
  const call = async (name: string) => {
    asked.push(name);
    return answers[name]?.();
  };
  const saved: string[] = [];
  const files = { save: ({ name }: File) => saved.push(name) };
  TestBed.configureTestingModule({
    providers: [
      TranscriptStore,
      { provide: ApiClient, useValue: { call, sendFile: call } },
      { provide: Files, useValue: files },
    ],
  });
  return { store: TestBed.inject(TranscriptStore), asked, saved };
}

const training = {
  title: 'Obuka',
  organiser: 'Dom zdravlja',
  finishedOn: '2026-02-01',
  hours: 6,
  points: 6,
  approved: true,
  accreditation: '',
};

describe('TranscriptStore', () => {
  it('writes a training down before it sends the evidence, so that a file that gets lost loses no text', async () => {
    const { store, asked } = open({});
    await store.add('one', training, new File(['x'], 'potvrda.pdf'));
    expect(asked.filter((name) => name.startsWith('trainings.'))).toEqual([
      'trainings.addTraining',
      'trainings.sendEvidence',
    ]);
  });

  it('waits for the document and hands it over', async () => {
    const { store, saved } = open({
      'transcript.printTranscript': () => ({ state: 'ready' }),
      'transcript.readPrintDocument': () => new File([], 'pregled-obuka.pdf'),
    });
    expect(await store.print('one', 'sr-Latn')).toBe(true);
    expect(saved).toEqual(['pregled-obuka.pdf']);
  });

  it('says that a document could not be made', async () => {
    const { store, saved, asked } = open({
      'transcript.printTranscript': () => ({ state: 'waiting' }),
      'transcript.readPrint': () => ({ state: 'failed' }),
    });
    expect(await store.print('one', 'en')).toBe(false);
    expect(saved).toEqual([]);
    expect(asked.filter((name) => name === 'transcript.readPrint')).toHaveLength(1);
  });
});
