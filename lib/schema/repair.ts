import { z } from 'zod';
import { blockKinds } from '@/lib/core/article';
import type { Operation } from '@/lib/core/review/repair';
import type { RowState } from '@/lib/core/review/row-state';
import { idSchema } from './id';

const count = z.number().int().min(0);
const two = z.tuple([idSchema, idSchema]);
const one = z.tuple([idSchema]);

const operation: z.ZodType<Operation> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('merge'), ids: two }),
  z.object({ kind: z.literal('split'), ids: one, source: count, offset: count }),
  z.object({ kind: z.literal('move'), ids: two, side: z.enum(['source', 'target']) }),
  z.object({ kind: z.literal('unlink'), ids: one }),
]);

/** A repair names the versions of its rows that the editor saw, in the order of the ids. */
export const repairInputSchema = z.object({
  translationId: idSchema,
  operation,
  versions: z.array(z.number().int().min(1)).max(2),
});

const range = z.tuple([count, count]);

/** The JSON columns of repair. */
export const rowStatesSchema: z.ZodType<readonly RowState[]> = z.array(
  z.object({
    id: z.string(),
    block: count,
    kind: z.enum(blockKinds),
    bead: z.object({ source: range, target: range, confidence: z.number(), given: z.boolean().optional() }),
    source: z.string(),
    machine: z.string(),
    target: z.string(),
    repairedById: z.string().nullable(),
  }),
);
