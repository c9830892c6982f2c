import { AppError } from '@/lib/errors';

type Read = { readonly kind: 'read'; readonly value: unknown } | { readonly kind: 'too-large' };

/** The JSON body of a request of at most `maxBytes`, read no further than that. Throws `bad_input` for what is not JSON in UTF-8. */
export async function readJson(request: Request, maxBytes: number): Promise<Read> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength;
    if (size > maxBytes) return { kind: 'too-large' };
    chunks.push(chunk);
  }
  try {
    return {
      kind: 'read',
      value: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks))),
    };
  } catch (error) {
    const detail = error instanceof SyntaxError ? `is not JSON: ${error.message}` : 'is not UTF-8';
    throw new AppError('bad_input', [{ pointer: '', detail }], { cause: error });
  }
}
