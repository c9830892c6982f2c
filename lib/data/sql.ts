import postgres from 'postgres';

let pool: postgres.Sql | undefined;

/** Plain SQL for what is read in bulk: rows come as the driver reads them, 64-bit integers cast to numbers by the query. */
export function sql(): postgres.Sql {
  if (pool) return pool;
  const url = process.env.DATABASE_URL;
  if (!url) throw new Error('DATABASE_URL is not set: start with `npm start`, which sets it.');
  pool = postgres(url, {
    max: 6,
    idle_timeout: 30,
    connect_timeout: 10,
    fetch_types: false,
    onnotice: () => {},
  });
  return pool;
}

export async function closeSql(): Promise<void> {
  await pool?.end({ timeout: 5 });
  pool = undefined;
}
