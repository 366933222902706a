import { computed, inject, Injectable, resource } from '@angular/core';
import type { EndpointReply } from '@svetionik/contracts/endpoint';
import { formatNumber } from '@svetionik/domain/language/number-format';
import type { Language } from '@svetionik/domain/language/script';
import { ApiClient } from '../../core/api/api-client';
import type { Endpoints } from '../../core/routes.generated';

type SystemStatus = EndpointReply<Endpoints['health.readSystemStatus']>;

/** What one check found. */
export type Finding = SystemStatus['checks'][number];

const order: readonly Finding['state'][] = ['failing', 'warning', 'ok'];

/** How the installation is. */
@Injectable()
export class SystemStatusStore {
  private readonly api = inject(ApiClient);

  readonly read = resource({
    loader: ({ abortSignal }) => this.api.call('health.readSystemStatus', {}, abortSignal),
  });

  /** What needs somebody comes first. */
  readonly findings = computed<readonly Finding[]>(() => {
    const checks = this.read.hasValue() ? this.read.value().checks : [];
    return order.flatMap((state) => checks.filter((check) => check.state === state));
  });
}

/**
 * The numbers and names that the words of a finding need, in the units that people count in: gigabytes and days.
 *
 * @example
 * wordsNeed({ freeMegabytes: 1536 }, 'sr-Latn') // { freeMegabytes: 1536, gigabytes: '1,5', days: 0 }
 */
export function wordsNeed(
  details: Finding['details'],
  language: Language,
): Record<string, string | number> {
  const { freeMegabytes, hours } = details;
  return {
    ...details,
    gigabytes: formatNumber(Number(freeMegabytes ?? 0) / 1024, language, 1),
    days: Math.floor(Number(hours ?? 0) / 24),
  };
}
