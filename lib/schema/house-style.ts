import { z } from 'zod';
import { headlineStyles, nameStyles } from '@/lib/core/checks/house-style';

export const houseStyleSchema = z.strictObject({
  headlines: z.enum(headlineStyles),
  names: z.enum(nameStyles),
});
