import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of this checkout. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** A folder of the checkout for what can be made again: git-ignored, safe to delete while nothing runs. */
export const cache = resolve(root, '.cache');
