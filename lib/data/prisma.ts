import { PrismaPg } from '@prisma/adapter-pg';
import { PrismaClient } from '@/lib/data/prisma-client/client';
import { closeSql } from './sql';

export type Transaction = Omit<
  PrismaClient,
  '$connect' | '$disconnect' | '$on' | '$transaction' | '$extends' | '$use'
>;

let client: PrismaClient | undefined;

/** The one client of this process, made at first use: a build loads modules without a database. */
export function prisma(): PrismaClient {
  if (client) return client;
  const connectionString = process.env.DATABASE_URL;
  if (!connectionString) throw new Error('DATABASE_URL is not set: start with `npm start`, which sets it.');
  client = new PrismaClient({
    adapter: new PrismaPg({ connectionString, max: 10 }),
    // Writers of one row wait for each other, and all of them for an import of the same article; but never as long as
    // a tab waits for an answer, so that no save is still on its way when the tab sends the next.
    transactionOptions: { maxWait: 8_000, timeout: 10_000 },
  });
  return client;
}

export async function disconnect(): Promise<void> {
  await Promise.all([client?.$disconnect(), closeSql()]);
  client = undefined;
}
