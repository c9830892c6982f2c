import { z } from 'zod';
import { roles } from '@/lib/core/review/roles';
import { emailSchema } from './access-welcome';

const roleSchema = z.string().pipe(z.enum(roles));

export const inviteSchema = z.object({ email: emailSchema, role: roleSchema });

/** Null takes the person off the desk. */
export const memberSchema = z.object({ userId: z.string().min(1).max(100), role: roleSchema.nullable() });
