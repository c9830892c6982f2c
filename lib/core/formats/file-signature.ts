const signatures: readonly (readonly [name: string, bytes: readonly number[]])[] = [
  ['PDF', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['RTF', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['an old or encrypted Office file', [0xd0, 0xcf, 0x11, 0xe0]],
  ['gzip', [0x1f, 0x8b, 0x08]],
  ['7-Zip', [0x37, 0x7a, 0xbc, 0xaf]],
  ['RAR', [0x52, 0x61, 0x72, 0x21]],
  ['PNG', [0x89, 0x50, 0x4e, 0x47]],
  ['JPEG', [0xff, 0xd8, 0xff]],
];

/** What a file that is never read is by its first bytes, whatever its name says; null for any other. */
export const signatureOf = (bytes: Uint8Array): string | null =>
  signatures.find(([, start]) => start.every((byte, index) => bytes[index] === byte))?.[0] ?? null;

/** What an archive is that is not one of files to read, by the names in it; null for any other. */
export function packageOf(names: readonly string[]): string | null {
  const has = (name: string): boolean => names.includes(name);
  if (has('xl/workbook.xml') || has('xl/workbook.bin')) return 'an Excel workbook';
  if (has('ppt/presentation.xml')) return 'a presentation';
  if (has('META-INF/container.xml')) return 'an e-book';
  return has('mimetype') && has('content.xml') ? 'an OpenDocument file' : null;
}
