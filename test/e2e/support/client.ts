import { type APIRequestContext, request } from '@playwright/test';
import { uploadPicture } from '@svetionik/contracts/uploads';
import type { EndpointDefinition, ReplyOf, RequestOf } from '@svetionik/contracts/endpoint';

/** The parts of a request that somebody in these tests sends. */
interface Parts {
  readonly params?: unknown;
  readonly body?: unknown;
  readonly version?: number | undefined;
}

/** What somebody does over the API, with a session of their own; a page that opens with `state` has the same session. */
export class Client {
  private constructor(private readonly context: APIRequestContext) {}

  static async open(address: string): Promise<Client> {
    return new Client(await request.newContext({ baseURL: address, extraHTTPHeaders: { origin: address } }));
  }

  call<Definition extends EndpointDefinition>(endpoint: Definition, given: RequestOf<Definition>): Promise<ReplyOf<Definition>>;
  async call(endpoint: EndpointDefinition, { params, body, version }: Parts): Promise<unknown> {
    const values = new Map(Object.entries(params ?? {}));
    const path = endpoint.path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(String(values.get(name))));
    const reply = await this.context.fetch(path, { method: endpoint.method, data: body, headers: version === undefined ? {} : { 'If-Match': `"${version}"` } });
    if (!reply.ok()) throw new Error(`${endpoint.name}: ${reply.status()} ${await reply.text()}`);
    return reply.headers()['content-type']?.includes('json') ? reply.json() : undefined;
  }

  /** Takes a picture to the server, for content that shows it. */
  async sendPicture(png: Buffer): Promise<ReplyOf<typeof uploadPicture>> {
    const reply = await this.context.post(uploadPicture.path, { multipart: { [uploadPicture.body.field]: { name: 'slika.png', mimeType: 'image/png', buffer: png } } });
    return uploadPicture.replies[201].schema.parse(await reply.json());
  }

  state(): ReturnType<APIRequestContext['storageState']> {
    return this.context.storageState();
  }

  close(): Promise<void> {
    return this.context.dispose();
  }
}
