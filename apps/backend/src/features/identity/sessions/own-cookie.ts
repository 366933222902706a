import { Inject, Injectable } from '@nestjs/common';
import { parse, serialize } from 'cookie';
import { SETTINGS, type Settings } from '../../../platform/config/config.module';

/** A cookie of ours: opaque, out of reach of scripts, bound to this host where the address is https. Its name does not tell the product. */
class OwnCookie {
  private readonly secure: boolean;
  private readonly name: string;
  private readonly former: string;

  /** @param former what it was called formerly: one that is still there counts until it ends */
  constructor(settings: Settings, name: string, former: string) {
    const nameOf = (each: string) => (this.secure ? `__Host-${each}` : each);
    this.secure = settings.publicUrl.startsWith('https:');
    this.name = nameOf(name);
    this.former = nameOf(former);
  }

  read(header: string | undefined): string | undefined {
    if (header === undefined) return undefined;
    const cookies = parse(header);
    return cookies[this.name] ?? cookies[this.former];
  }

  /** The value of `Set-Cookie`. One that is not `lasting` goes when the browser is closed. */
  set(
    { token, expiresAt }: { readonly token: string; readonly expiresAt: Date },
    { lasting = true }: { readonly lasting?: boolean } = {},
  ): string {
    const until = lasting ? { expires: expiresAt } : {};
    return serialize(this.name, token, { ...this.options(), ...until });
  }

  /** The values of `Set-Cookie` that remove it, whatever it is called. */
  clear(): string[] {
    return [this.name, this.former].map((name) =>
      serialize(name, '', { ...this.options(), maxAge: 0 }),
    );
  }

  private options(): { path: string; httpOnly: true; sameSite: 'lax'; secure: boolean } {
    return { path: '/', httpOnly: true, sameSite: 'lax', secure: this.secure };
  }
}

/** Says who is signed in. */
@Injectable()
export class SessionCookie extends OwnCookie {
  constructor(@Inject(SETTINGS) settings: Settings) {
    super(settings, 'session', 'svetionik');
  }
}

/** Holds what a sign-in by a provider that has begun in this browser is finished by; it signs nobody in. */
@Injectable()
export class ProviderCookie extends OwnCookie {
  constructor(@Inject(SETTINGS) settings: Settings) {
    super(settings, 'provider', 'provider');
  }
}

/** Says that somebody has signed in here before; it signs nobody in. */
@Injectable()
export class BrowserCookie extends OwnCookie {
  constructor(@Inject(SETTINGS) settings: Settings) {
    super(settings, 'browser', 'svetionik-browser');
  }
}
