import { recordEvents } from '@/lib/data/events';
import { eventsSchema } from '@/lib/schema/event';
import { pageRoute } from '@/lib/server/page-route';

/** What a page has noted of its use, as `navigator.sendBeacon` hands it over. 204 when it is stored. */
export const POST = pageRoute({
  schema: eventsSchema,
  most: 32_000,
  async handle(scope, { translationId, events }) {
    await recordEvents(scope, translationId, events);
    return new Response(null, { status: 204 });
  },
});
