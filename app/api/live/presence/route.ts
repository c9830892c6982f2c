import { askFor, letGo, place, takeOver } from '@/lib/data/presence';
import type { PersonScope } from '@/lib/data/scope';
import { type PresenceInput, presenceInputSchema } from '@/lib/schema/presence';
import { pageRoute } from '@/lib/server/page-route';

/** A tab tells where it is and what is typed there, asks for a row, takes it over or lets it go. Others hear of it. */
export const POST = pageRoute({
  schema: presenceInputSchema,
  most: 256_000,
  handle: async (scope, input) => Response.json({ holds: await perform(scope, input) }),
});

/** Whether the tab holds the row it is in, after that. */
async function perform(scope: PersonScope, input: PresenceInput): Promise<boolean> {
  if (input.kind === 'place') return place(scope, input);
  if (input.kind === 'take') return takeOver(scope, input.tab);
  await (input.kind === 'ask' ? askFor : letGo)(scope, input.tab);
  return false;
}
