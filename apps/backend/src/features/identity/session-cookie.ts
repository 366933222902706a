import { Inject, Injectable } from '@nestjs/common';
import { parse, serialize } from 'cookie';
import { SETTINGS, type Settings } from '../../platform/config/config.module';

/** The session cookie: opaque, out of reach of scripts, bound to this host where the address is https. */
@Injectable()
export class SessionCookie {
  private readonly secure: boolean;
  private readonly name: string;

  constructor(@Inject(SETTINGS) settings: Settings) {
    this.secure = settings.publicUrl.startsWith('https:');
    this.name = this.secure ? '__Host-svetionik' : 'svetionik';
  }

  read(header: string | undefined): string | undefined {
    return header === undefined ? undefined : parse(header)[this.name];
  }

  set(token: string, expires: Date): Record<string, string> {
    return { 'Set-Cookie': serialize(this.name, token, { ...this.options(), expires }) };
  }

  clear(): Record<string, string> {
    return { 'Set-Cookie': serialize(this.name, '', { ...this.options(), maxAge: 0 }) };
  }

  private options(): { path: string; httpOnly: true; sameSite: 'lax'; secure: boolean } {
    return { path: '/', httpOnly: true, sameSite: 'lax', secure: this.secure };
  }
}
