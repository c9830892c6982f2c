/** What a file says of its encoding, which only a parser of its kind would know; null where it says nothing. */
export function declaredEncoding(bytes: Uint8Array, kind: 'xml' | 'html' | 'po'): string | null {
  const start = new TextDecoder('windows-1252').decode(bytes.subarray(0, kind === 'po' ? 8192 : 2048));
  switch (kind) {
    case 'xml':
      return /^\s*<\?xml[^>]*?\sencoding\s*=\s*["']([\w.:-]+)["']/.exec(start)?.[1] ?? null;
    case 'html':
      return narrow(
        /<meta\b[^>]*?charset\s*=\s*["']?([\w.:-]+)/i.exec(start)?.[1] ??
          /^\s*<\?xml[^>]*?encoding=["']([\w.:-]+)/.exec(start)?.[1],
      );
    case 'po':
      return narrow(/Content-Type:[^\n"]*?charset=([\w.:-]+)/i.exec(start)?.[1]);
  }
}

/** A name of UTF-16 or UTF-32 that could be read as bytes is not true; Word writes `unicode`. */
export const isWideLabel = (label: string): boolean =>
  /^(?:utf-?(?:16|32)|ucs-?[24]|unicode$|iso-10646)/i.test(label);

/** HTML Standard, 13.2.3.3. PO leaves `CHARSET` as is. */
const narrow = (label: string | undefined): string | null =>
  label === undefined || isWideLabel(label) || /^charset$/i.test(label) ? null : label;
