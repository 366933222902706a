import { inject } from '@angular/core';
import { type RedirectFunction } from '@angular/router';
import { ApiClient } from '../../core/api/api-client';
import { SessionStore } from '../../core/session/session-store';

/** Where administration begins: at what is to be set up while something is, or else at the organisation, or its courses. */
export const landsWhereWorkIs: RedirectFunction = async () => {
  const [api, session] = [inject(ApiClient), inject(SessionStore)];
  await session.read();
  if (!session.may('organisation.manage')) return '/admin/courses';
  try {
    const { steps } = await api.call('setup.readSetup', {});
    return steps.every(({ done }) => done) ? '/admin/organisation' : '/admin/setup';
  } catch {
    return '/admin/organisation';
  }
};
