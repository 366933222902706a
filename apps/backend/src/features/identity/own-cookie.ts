import { Inject, Injectable } from '@nestjs/common';
import { parse, serialize } from 'cookie';
import { SETTINGS, type Settings } from '../../platform/config/config.module';

/** A cookie of ours: opaque, out of reach of scripts, bound to this host where the address is https. */
class OwnCookie {
  private readonly secure: boolean;
  private readonly name: string;

  constructor(settings: Settings, name: string) {
    this.secure = settings.publicUrl.startsWith('https:');
    this.name = this.secure ? `__Host-${name}` : name;
  }

  read(header: string | undefined): string | undefined {
    return header === undefined ? undefined : parse(header)[this.name];
  }

  /** The value of `Set-Cookie`. */
  set({ token, expiresAt }: { readonly token: string; readonly expiresAt: Date }): string {
    return serialize(this.name, token, { ...this.options(), expires: expiresAt });
  }

  /** The value of `Set-Cookie` that removes it. */
  clear(): string {
    return serialize(this.name, '', { ...this.options(), maxAge: 0 });
  }

  private options(): { path: string; httpOnly: true; sameSite: 'lax'; secure: boolean } {
    return { path: '/', httpOnly: true, sameSite: 'lax', secure: this.secure };
  }
}

/** Says who is signed in. */
@Injectable()
export class SessionCookie extends OwnCookie {
  constructor(@Inject(SETTINGS) settings: Settings) {
    super(settings, 'svetionik');
  }
}

/** Says that somebody has signed in here before; it signs nobody in. */
@Injectable()
export class BrowserCookie extends OwnCookie {
  constructor(@Inject(SETTINGS) settings: Settings) {
    super(settings, 'svetionik-browser');
  }
}
