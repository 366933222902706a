import { inject } from '@angular/core';
import { type RedirectFunction } from '@angular/router';
import { ApiClient } from '../../core/api/api-client';
import { SessionStore } from '../../core/session/session-store';

/** Where an administrator begins: at what is to be set up while something is, or else among the members. */
export const landsWhereWorkIs: RedirectFunction = async () => {
  const [api, session] = [inject(ApiClient), inject(SessionStore)];
  await session.read();
  if (!session.may('organisation.manage')) return '/admin/members';
  try {
    const { steps } = await api.call('setup.readSetup', {});
    return steps.every(({ done }) => done) ? '/admin/members' : '/admin/setup';
  } catch {
    return '/admin/members';
  }
};
