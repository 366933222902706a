import { Inject, Injectable } from '@nestjs/common';
import {
  creationOptions,
  requestOptions,
  type madePasskey,
  type usedPasskey,
} from '@svetionik/contracts/identity/webauthn';
import type { z } from 'zod';
import { SETTINGS, type Settings } from '../../../platform/config/config.module';
import type { Passkey } from './passkeys.queries';

type MadePasskey = z.output<typeof madePasskey>;
type UsedPasskey = z.output<typeof usedPasskey>;

/** Loaded when somebody uses a passkey: what it needs is a tenth of the start of every process. */
const library = () => import('@simplewebauthn/server');

/** Milliseconds for the device; the step that waits for it is a little longer. */
const timeout = 4 * 60 * 1000;

/** Ed25519, ES256 and RS256 in COSE's numbers: what every Node verifies, so that no passkey is lost when the server moves to another. */
const algorithms = [-8, -7, -257];

/** What a device has made. */
interface NewPasskey {
  readonly credential: string;
  readonly publicKey: Buffer;
  readonly counter: number;
  readonly synced: boolean;
}

/** Passkeys as this site asks for them: made for its host, at its own address. */
@Injectable()
export class WebAuthn {
  private readonly origin: string;
  private readonly host: string;

  constructor(@Inject(SETTINGS) { publicUrl }: Settings) {
    const { origin, hostname } = new URL(publicUrl);
    this.origin = origin;
    this.host = hostname;
  }

  /** What the browser is asked to make a passkey with. `personId` is all that the device learns of them beside the address. */
  async askForNew(
    { personId, email }: { readonly personId: string; readonly email: string },
    known: readonly Passkey[],
  ): Promise<z.output<typeof creationOptions>> {
    const { generateRegistrationOptions } = await library();
    const options = await generateRegistrationOptions({
      // neutral: the list of passkeys on a device is read by others too
      rpName: this.host,
      rpID: this.host,
      userName: email,
      userID: new TextEncoder().encode(personId),
      timeout,
      attestationType: 'none',
      supportedAlgorithmIDs: algorithms,
      excludeCredentials: known.map(({ credential }) => ({ id: credential })),
      authenticatorSelection: { residentKey: 'preferred', userVerification: 'preferred' },
    });
    return creationOptions.parse(options);
  }

  /** Undefined where the answer is not one to this challenge at this site. */
  async readNew(answer: MadePasskey, challenge: string): Promise<NewPasskey | undefined> {
    const { verifyRegistrationResponse } = await library();
    const read = await refusing(
      verifyRegistrationResponse({
        response: whole(answer),
        expectedChallenge: challenge,
        expectedOrigin: this.origin,
        expectedRPID: this.host,
        requireUserVerification: false,
        supportedAlgorithmIDs: algorithms,
      }),
    );
    if (read?.verified !== true) return undefined;
    const { credential, credentialDeviceType } = read.registrationInfo;
    return {
      credential: credential.id,
      publicKey: Buffer.from(credential.publicKey),
      counter: credential.counter,
      synced: credentialDeviceType === 'multiDevice',
    };
  }

  /** What the browser is asked to prove: by one of these passkeys, or `anybody` by any of this site whose device checks whose hand it is in. */
  async ask(passkeys: readonly Passkey[] | 'anybody'): Promise<z.output<typeof requestOptions>> {
    const anybody = passkeys === 'anybody';
    const { generateAuthenticationOptions } = await library();
    const options = await generateAuthenticationOptions({
      rpID: this.host,
      timeout,
      allowCredentials: anybody ? [] : passkeys.map(({ credential }) => ({ id: credential })),
      userVerification: anybody ? 'required' : 'preferred',
    });
    return requestOptions.parse(options);
  }

  /** How often the passkey was used; undefined where it has not answered this challenge at this site. `alone` asks that its device has checked whose hand it is in. */
  async read(
    answer: UsedPasskey,
    challenge: string,
    { passkey, alone }: { readonly passkey: Passkey; readonly alone: boolean },
  ): Promise<number | undefined> {
    const { verifyAuthenticationResponse } = await library();
    const read = await refusing(
      verifyAuthenticationResponse({
        response: whole(answer),
        expectedChallenge: challenge,
        expectedOrigin: this.origin,
        expectedRPID: this.host,
        credential: {
          id: passkey.credential,
          publicKey: new Uint8Array(passkey.publicKey),
          counter: passkey.counter,
        },
        requireUserVerification: alone,
      }),
    );
    return read?.verified === true ? read.authenticationInfo.newCounter : undefined;
  }
}

/** As the library takes it: with its id once more, and the extensions, none of which are asked for. */
function whole<Answer extends { readonly rawId: string }>(answer: Answer) {
  return { ...answer, id: answer.rawId, clientExtensionResults: {} };
}

/** The library throws what it refuses. */
function refusing<Read>(reading: Promise<Read>): Promise<Read | undefined> {
  return reading.catch(() => undefined);
}
