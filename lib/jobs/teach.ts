import { teachTranslation } from '@/lib/data/taught-lexicon';
import type { Task } from './task';

/** Counts the words of an approved translation into the lexicon of its desk. */
export const teach: Task = async ({ translationId }) => {
  await teachTranslation(translationId);
  return 'done';
};
