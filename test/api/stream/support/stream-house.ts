import type { AddressInfo } from 'node:net';
import { FEED_CHANNEL } from '@app/commands';
import type { Keyring, Sql } from '@app/persistence';
import pg from 'pg';
import { KEYRING } from '../../../../apps/api/src/platform/door/door.module';
import { plantReading, type ReadingHouse } from '../../reading/support/reading-house';
import type { BuiltRow } from '../../../support/builders/reception-rows';
import type { ApiClient } from '../../platform/support/api-client';
import { startTestApi, type TestApi } from '../../platform/support/test-api';
import { plantChange, type PlantedChange } from './plant-change';
import { SseClient } from './sse-client';

/** Planted rows are for reading; an act needs the reception's key and the end of its chain. */
async function openForActs({ app, owner }: TestApi, id: string): Promise<void> {
  const wrapped = app.get<Keyring>(KEYRING).newWrappedKey(id);
  await owner.query('INSERT INTO reception_key (reception_id, wrapped) VALUES ($1, $2)', [
    id,
    wrapped,
  ]);
  await owner.query(
    'UPDATE reception SET audit_seq = (SELECT max(seq) FROM audit_entry WHERE chain = $1::text) WHERE id = $1::uuid',
    [id],
  );
}

/** The api on a port, with two departments at work on one reception. */
export class StreamHouse {
  private readonly streams: SseClient[] = [];
  private readonly clients: pg.Client[] = [];

  private constructor(
    readonly api: TestApi,
    readonly house: ReadingHouse,
    readonly base: string,
  ) {}

  static async open(name: string): Promise<StreamHouse> {
    const api = await startTestApi({ name });
    const house = await plantReading(api, 4);
    await openForActs(api, String(house.reception.id));
    await api.app.listen({ host: '127.0.0.1', port: 0 });
    const { port } = api.app.getHttpServer().address() as AddressInfo;
    return new StreamHouse(api, house, `http://127.0.0.1:${port}`);
  }

  get receptionId(): string {
    return String(this.house.reception.id);
  }

  signIn(user: BuiltRow): Promise<ApiClient> {
    return this.house.signIn(user);
  }

  /** A stream that is ready: what happens from now on comes. */
  async listen(
    who: ApiClient | string | undefined,
    more: { lastEventId?: string; since?: string; ago?: number; base?: string } = {},
  ): Promise<SseClient> {
    const cookie = typeof who === 'string' ? who : who?.cookie;
    const stream = await SseClient.open(more.base ?? this.base, cookie, more);
    this.streams.push(stream);
    if (stream.status === 200) {
      await stream.until((events) => events.some(({ event }) => event === 'ready'));
    }
    return stream;
  }

  /** A line of the feed, committed and told of. */
  async change(line: PlantedChange, sql: Sql = this.api.owner): Promise<void> {
    await plantChange(sql, { receptionId: this.receptionId, ...line });
    await this.api.owner.query(`SELECT pg_notify('${FEED_CHANNEL}', '')`);
  }

  /** A connection of one's own, to hold a transaction open; in another database of the server, if named. */
  async connect(database?: string): Promise<pg.Client> {
    const url = new URL(this.api.config.database.url);
    if (database) url.pathname = `/${database}`;
    const client = new pg.Client({
      connectionString: url.toString(),
      application_name: 'stream-test',
    });
    await client.connect();
    this.clients.push(client);
    return client;
  }

  async close(): Promise<void> {
    await Promise.all(this.clients.map((client) => client.end()));
    this.streams.forEach((stream) => stream.close());
    await this.api.stop();
  }
}
