import { problem } from '@/lib/server/problem';

/** An address of the API that does not exist is told as a problem, not as a page. */
const handler = (): Response => problem('not_found');

export {
  handler as DELETE,
  handler as GET,
  handler as HEAD,
  handler as OPTIONS,
  handler as PATCH,
  handler as POST,
  handler as PUT,
};
