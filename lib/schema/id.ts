import { z } from 'zod';

export const idSchema = z.uuid();
export const isId = (text: string): boolean => idSchema.safeParse(text).success;
