import type { Routes } from '@angular/router';
import { asksBeforeLeaving } from '../../core/forms/leave-guard';
import { TranscriptPage } from './transcript-page';

/** Loaded with its page: what asks before leaving is no part of the first page. */
export const transcriptRoutes: Routes = [
  {
    path: '',
    title: 'transcript.title',
    canDeactivate: [asksBeforeLeaving],
    component: TranscriptPage,
  },
];
