import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The header in which answers name the build that gave them. */
export const buildHeader = 'songngu-build';

let known: string | undefined;

/** Names the build that runs: a page that came from another one is from before a deploy. */
export function buildId(): string {
  known ??= process.env.SONGNGU_BUILD || readBuildId();
  return known;
}

/** Not there while developing, when every build is the same. */
function readBuildId(): string {
  try {
    return readFileSync(join(process.cwd(), '.next/BUILD_ID'), 'utf8').trim();
  } catch {
    return 'development';
  }
}
