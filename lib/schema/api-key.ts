import { z } from 'zod';

export const maxOrigins = 20;
export const maxRequestsPerMinute = 1_000_000;

/** The origin that a text is, null for anything else: an address below one, a name, a pattern. */
function originOf(text: string): string | null {
  const url = URL.canParse(text) ? new URL(text) : null;
  const isOrigin = url && /^https?:$/.test(url.protocol) && `${url.origin}/` === url.href;
  return isOrigin && !url.hostname.includes('*') ? url.origin : null;
}

/** Origins as somebody lists them: with spaces, commas or line ends between. */
export const originsSchema = z
  .string()
  .max(4_000)
  .transform((text, context) => {
    const origins = text
      .split(/[\s,]+/)
      .filter((one) => one !== '')
      .map((one) => ({ one, origin: originOf(one) }));
    for (const { one, origin } of origins)
      if (origin === null)
        context.addIssue({
          code: 'custom',
          message: `is not an origin such as https://www.example.org: ${one}`,
        });
    const found = [...new Set(origins.flatMap(({ origin }) => origin ?? []))];
    if (found.length > maxOrigins)
      context.addIssue({ code: 'custom', message: `are more than ${maxOrigins}` });
    return found;
  });

export const requestsPerMinuteSchema = z.coerce.number().int().min(1).max(maxRequestsPerMinute);
