import { createProgress } from '@/scripts/progress.mjs';
import { build, prepare } from '@/scripts/setup.mjs';

/** End-to-end tests run on the application as built from the files of this moment. */
export default async function globalSetup(): Promise<void> {
  const progress = createProgress(process.stdout, { quiet: true });
  await prepare({ progress });
  await build({ progress });
}
