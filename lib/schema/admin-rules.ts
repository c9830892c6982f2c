import { z } from 'zod';

/** Largest file of sentence rules, in bytes. */
export const maxRulesSize = 1_000_000;

export const rulesFileSchema = z.file().max(maxRulesSize);
