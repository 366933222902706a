import { createHash, generateKeyPairSync, randomBytes, sign, type KeyObject } from 'node:crypto';

/** Where a browser says that it is, and what its device does. */
interface Circumstances {
  readonly origin?: string;
  readonly host?: string;
  /** Whether the device has checked whose hand it is in. */
  readonly checked?: boolean;
}

const present = 0x01;
const checkedHand = 0x04;
const withCredential = 0x40;

/** A device with one passkey, as a browser uses it; for tests of what the server takes from it and what it refuses. */
export class PasskeyDevice {
  private readonly key: { readonly publicKey: KeyObject; readonly privateKey: KeyObject };
  private counter = 0;

  constructor(private readonly credential: Buffer = randomBytes(16)) {
    this.key = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  }

  get id(): string {
    return this.credential.toString('base64url');
  }

  /** Answers the making of a passkey. */
  make(challenge: string, circumstances: Circumstances = {}) {
    const data = this.authenticatorData(circumstances, withCredential, [
      Buffer.alloc(16),
      Buffer.from([0, this.credential.length]),
      this.credential,
      this.publicKey(),
    ]);
    // { fmt: 'none', attStmt: {}, authData }
    const object = Buffer.concat([
      Buffer.from([0xa3]),
      text('fmt'),
      text('none'),
      text('attStmt'),
      Buffer.from([0xa0]),
      text('authData'),
      Buffer.from([0x58, data.length]),
      data,
    ]);
    return this.answer({
      clientDataJSON: clientData('webauthn.create', challenge, circumstances).toString('base64url'),
      attestationObject: object.toString('base64url'),
    });
  }

  /** Answers the question for a proof; each use counts one further. */
  use(challenge: string, circumstances: Circumstances = {}) {
    this.counter += 1;
    const data = this.authenticatorData(circumstances, 0, []);
    const client = clientData('webauthn.get', challenge, circumstances);
    const signature = sign('sha256', Buffer.concat([data, sha256(client)]), this.key.privateKey);
    return this.answer({
      clientDataJSON: client.toString('base64url'),
      authenticatorData: data.toString('base64url'),
      signature: signature.toString('base64url'),
    });
  }

  private answer<Response>(response: Response) {
    const type = 'public-key' as const;
    return { rawId: this.id, type, response };
  }

  private authenticatorData(
    { host = 'localhost', checked = true }: Circumstances,
    flags: number,
    rest: readonly Buffer[],
  ): Buffer {
    const count = Buffer.alloc(4);
    count.writeUInt32BE(this.counter);
    const all = present + (checked ? checkedHand : 0) + flags;
    return Buffer.concat([sha256(Buffer.from(host)), Buffer.from([all]), count, ...rest]);
  }

  /** COSE: { 1: EC2, 3: ES256, -1: P-256, -2: x, -3: y }. */
  private publicKey(): Buffer {
    const { x = '', y = '' } = this.key.publicKey.export({ format: 'jwk' });
    const coordinate = (key: number, value: string) =>
      Buffer.concat([Buffer.from([key, 0x58, 0x20]), Buffer.from(value, 'base64url')]);
    return Buffer.concat([
      Buffer.from([0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01]),
      coordinate(0x21, x),
      coordinate(0x22, y),
    ]);
  }
}

function clientData(
  type: string,
  challenge: string,
  { origin = 'http://localhost:3000' }: Circumstances,
): Buffer {
  return Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }));
}

function text(value: string): Buffer {
  return Buffer.concat([Buffer.from([0x60 + value.length]), Buffer.from(value)]);
}

function sha256(bytes: Buffer): Buffer {
  return createHash('sha256').update(bytes).digest();
}
