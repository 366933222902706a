import { type APIRequestContext, request } from '@playwright/test';
import { buildAddress } from '@svetionik/client/request-line';
import { requestImport } from '@svetionik/contracts/exchange';
import { uploadPicture } from '@svetionik/contracts/uploads';
import type {
  EndpointDefinition,
  EndpointReply,
  EndpointRequest,
} from '@svetionik/contracts/endpoint';

/** The parts of a request that somebody in these tests sends. */
interface Parts {
  readonly params?: Readonly<Record<string, unknown>> | undefined;
  readonly query?: Readonly<Record<string, unknown>> | undefined;
  readonly body?: unknown;
  readonly version?: number | undefined;
}

/** What somebody does over the API, with a session of their own; a page that opens with `state` has the same session. */
export class Client {
  private constructor(private readonly context: APIRequestContext) {}

  static async open(address: string): Promise<Client> {
    return new Client(
      await request.newContext({
        baseURL: address,
        extraHTTPHeaders: { origin: address },
        ignoreHTTPSErrors: true,
      }),
    );
  }

  call<Definition extends EndpointDefinition>(
    endpoint: Definition,
    given: EndpointRequest<Definition>,
  ): Promise<EndpointReply<Definition>>;
  async call(
    endpoint: EndpointDefinition,
    { params, query, body, version }: Parts,
  ): Promise<unknown> {
    const reply = await this.context.fetch(buildAddress(endpoint, { params, query }), {
      method: endpoint.method,
      data: body,
      headers: version === undefined ? {} : { 'If-Match': `"${version}"` },
    });
    if (!reply.ok()) throw new Error(`${endpoint.name}: ${reply.status()} ${await reply.text()}`);
    return reply.headers()['content-type']?.includes('json') ? reply.json() : undefined;
  }

  /** The bytes of a file. */
  async download(endpoint: EndpointDefinition, { params }: Parts): Promise<Buffer> {
    const reply = await this.context.get(buildAddress(endpoint, { params }));
    if (!reply.ok()) throw new Error(`${endpoint.name}: ${reply.status()} ${await reply.text()}`);
    return reply.body();
  }

  /** Takes a picture to the server, for content that shows it. */
  async sendPicture(png: Buffer): Promise<EndpointReply<typeof uploadPicture>> {
    const reply = await this.context.post(uploadPicture.path, {
      multipart: {
        [uploadPicture.body.field]: { name: 'slika.png', mimeType: 'image/png', buffer: png },
      },
    });
    return uploadPicture.replies[201].schema.parse(await reply.json());
  }

  /** Takes a file of questions to the server. */
  async sendQuestions(
    params: { readonly bank: string; readonly import: string },
    format: string,
    { name, text }: { readonly name: string; readonly text: string },
  ): Promise<void> {
    const path = requestImport.path.replace(':bank', params.bank).replace(':import', params.import);
    const reply = await this.context.put(path, {
      params: { format },
      multipart: {
        [requestImport.body.field]: { name, mimeType: 'text/plain', buffer: Buffer.from(text) },
      },
    });
    if (!reply.ok())
      throw new Error(`${requestImport.name}: ${reply.status()} ${await reply.text()}`);
  }

  state(): ReturnType<APIRequestContext['storageState']> {
    return this.context.storageState();
  }

  close(): Promise<void> {
    return this.context.dispose();
  }
}
