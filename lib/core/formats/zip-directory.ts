/** What the directory of an archive says of an entry that its reader does not hand on. */
export type ZipEntry = {
  readonly isEncrypted: boolean;
  /** A symbolic link, as Unix packs it: its content is where it leads. */
  readonly isLink: boolean;
  readonly checksum: number;
};

const endMark = 0x06054b50;
const entryMark = 0x02014b50;
/** The system an entry was packed on, where its type is that of a file of Unix. */
const unix = 3;

/** The entries of an archive in the order of its directory; none where it has no plain one (ZIP64, or broken). */
export function zipDirectory(bytes: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  while (end >= 0 && view.getUint32(end, true) !== endMark) end--;
  if (end < 0) return [];
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    if (at + 46 > end || view.getUint32(at, true) !== entryMark) return [];
    const isEncrypted = (view.getUint16(at + 8, true) & 1) === 1;
    const isLink = view.getUint8(at + 5) === unix && (view.getUint16(at + 40, true) & 0o170000) === 0o120000;
    entries.push({ isEncrypted, isLink, checksum: view.getUint32(at + 16, true) });
    at += 46 + [28, 30, 32].reduce((sum, length) => sum + view.getUint16(at + length, true), 0);
  }
  return entries;
}

const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/** CRC-32 as ZIP has it. */
export function checksumOf(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) sum = (sum >>> 8) ^ (table[(sum ^ byte) & 0xff] ?? 0);
  return (sum ^ 0xffffffff) >>> 0;
}
