import { Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { SETTINGS, type Settings } from '../config/config.module';
import { isLoopback } from '../config/loopback';
import { DomainError } from './domain-error';
import { extractRequest } from './request';

const safe = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Unsafe methods must come from our own pages; a request without an Origin is refused as well. */
@Injectable()
export class OriginGuard implements CanActivate {
  constructor(@Inject(SETTINGS) private readonly settings: Settings) {}

  canActivate(context: ExecutionContext): boolean {
    const request = extractRequest(context);
    if (safe.has(request.method)) return true;
    const origin = request.get('origin');
    if (origin !== undefined && this.isOurs(origin, request.get('host'))) return true;
    throw new DomainError('request.origin-refused');
  }

  private isOurs(origin: string, host: string | undefined): boolean {
    if (origin === new URL(this.settings.publicUrl).origin) return true;
    return (
      this.settings.local &&
      host !== undefined &&
      isLoopback(origin) &&
      new URL(origin).host === host
    );
  }
}
