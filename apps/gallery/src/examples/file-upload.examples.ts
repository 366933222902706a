import { signal } from '@angular/core';
import { ask } from '@svetionik/domain/items/present';
import { mapItemTexts } from '@svetionik/domain/transliteration/map-texts';
import {
  FILE_SENDER,
  type FileOnItsWay,
  type FileSender,
  KNOWN_FILES,
  type KnownFiles,
} from '@svetionik/ui/items/file-upload/answer-files';
import { FileUpload } from '@svetionik/ui/items/file-upload/file-upload';
import { type Example, show, type Writing } from './example';
import { locateFile } from './files';
import { fileUpload } from './marked-kinds';

const none = { kind: 'file-upload', files: [] } as const;
const one = { kind: 'file-upload', files: [{ hash: 'room.svg' }] } as const;

function knownFiles({ line }: Writing): KnownFiles {
  const sent = { mediaType: 'application/pdf', bytes: 48_200, name: `${line('zapisnik')}.pdf` };
  return { find: (hash) => ({ hash, ...sent }), addressOf: (hash) => locateFile({ hash }) };
}

/** Sends nothing; its files stay where they are. */
function senderOf(files: readonly FileOnItsWay[]): FileSender {
  const under = signal(files);
  return {
    onTheirWay: () => under(),
    send: () => undefined,
    again: () => undefined,
    drop: (id) => under.update((all) => all.filter((file) => file.id !== id)),
  };
}

const longName = `${'zapisnik-sa-razgovora-'.repeat(4)}final.pdf`;

/** Files are known and sent by whoever shows the question. */
export const fileUploadStates: Example = (writing) => {
  const { line } = writing;
  const item = ask(mapItemTexts(fileUpload, writing), []);
  const state = (name: string, inputs: object, onTheirWay?: readonly FileOnItsWay[]) =>
    show<unknown>(
      name,
      FileUpload,
      { item: { ...item, id: `${item.id}-${name}` }, ...inputs },
      {
        providers: [
          { provide: KNOWN_FILES, useValue: knownFiles(writing) },
          { provide: FILE_SENDER, useValue: onTheirWay && senderOf(onTheirWay) },
        ],
      },
    );
  const name = `${line('beleška')}.odt`;
  return [
    state('empty', {}, []),
    state('preview', {}),
    state('answered', { response: one }, []),
    state('sending', {}, [
      { id: 'sending', name, percent: 40 },
      { id: 'checking', name: longName, percent: 100 },
    ]),
    state('failed', { response: one }, [
      { id: 'failed', name: longName, percent: 0, problem: 'ui.slow', passing: true },
      { id: 'refused', name, percent: 0, problem: 'ui.item.file.noPlace' },
    ]),
    state('closed', { response: one, closed: true }),
    state('nothing', { response: none, closed: true }),
  ];
};
