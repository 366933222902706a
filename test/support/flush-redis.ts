import Redis from 'ioredis';

/** Empties the database of Redis that the tests of this run have, where they have one; the others of the server are somebody else's. */
export async function flushRedis(): Promise<void> {
  const url = process.env['REDIS_URL'];
  if (url === undefined) return;
  const redis = new Redis(url);
  await redis.flushdb();
  redis.disconnect();
}
