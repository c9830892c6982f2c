import { z } from 'zod';

const schema = z.object({
  DATABASE_URL: z.string().min(1),
  /** The address people and machines reach this server by. */
  SONGNGU_URL: z.url().default('http://localhost:3000'),
  SONGNGU_SECRET: z.string().min(32),
  /** Private hosts and networks that webhooks may reach all the same. */
  SONGNGU_WEBHOOK_ALLOW: z.string().default(''),
});

let parsed: z.infer<typeof schema> | undefined;

/** The settings of this server, checked at first use. Throws naming the variable that is missing or wrong. */
export function env(): z.infer<typeof schema> {
  if (parsed) return parsed;
  const result = schema.safeParse(process.env);
  if (!result.success)
    throw new Error(
      `Settings: ${result.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`).join('; ')}. \`npm start\` sets them.`,
    );
  parsed = result.data;
  return parsed;
}

/** The public address of a path. */
export const publicUrl = (path: string): string => new URL(path, env().SONGNGU_URL).href;

/** The address of a path for people who come from where this visitor does: by the host they used, unless a name was set. */
export function visitedUrl(path: string, headers: Headers): string {
  const first = (name: string) => headers.get(name)?.split(',')[0]?.trim();
  const host = first('x-forwarded-host') ?? first('host');
  const origin = `${first('x-forwarded-proto') === 'https' ? 'https' : 'http'}://${host}`;
  const isNamed = new URL(env().SONGNGU_URL).hostname !== 'localhost';
  return isNamed || !host || !URL.canParse(origin) ? publicUrl(path) : new URL(path, origin).href;
}
