import { root } from '@/scripts/checkout.mjs';
import { run } from '@/scripts/processes.mjs';
import type { App } from '@/tests/support/app';

/** What a command of the command line prints, run on the database of the app. Throws where it fails. */
export async function songngu(app: App, args: readonly string[]): Promise<string> {
  const { code, output } = await run(process.execPath, ['--import', 'tsx', 'lib/cli/main.ts', ...args], {
    cwd: root,
    env: {
      ...process.env,
      DATABASE_URL: app.databaseUrl,
      SONGNGU_URL: app.url,
      SONGNGU_SECRET: 'x'.repeat(43),
    },
  });
  if (code !== 0) throw new Error(`songngu ${args.join(' ')} answered ${code}:\n${output}`);
  return output;
}

/** A new API key of the demo desk. */
export const makeKey = async (app: App, ...scopes: readonly string[]): Promise<string> =>
  (await songngu(app, ['key', 'create', 'Test', ...scopes.flatMap((scope) => ['--scope', scope])])).trim();
