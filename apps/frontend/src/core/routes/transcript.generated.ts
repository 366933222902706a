// Written by `npm run generate` from the contracts.
import type * as transcript from '@svetionik/contracts/transcript';

export const transcriptRoutes = {
  'transcript.printTranscript': { method: 'PUT', path: '/api/v1/account/transcript/prints/:print' },
  'transcript.readLearnerRecord': { method: 'GET', path: '/api/v1/account/transcript/record' },
  'transcript.readPrint': { method: 'GET', path: '/api/v1/account/transcript/prints/:print' },
  'transcript.readPrintDocument': { method: 'GET', path: '/api/v1/account/transcript/prints/:print/document' },
  'transcript.readTranscript': { method: 'GET', path: '/api/v1/account/transcript' },
} as const;

export interface TranscriptEndpoints {
  'transcript.printTranscript': typeof transcript.printTranscript;
  'transcript.readLearnerRecord': typeof transcript.readLearnerRecord;
  'transcript.readPrint': typeof transcript.readPrint;
  'transcript.readPrintDocument': typeof transcript.readPrintDocument;
  'transcript.readTranscript': typeof transcript.readTranscript;
}
