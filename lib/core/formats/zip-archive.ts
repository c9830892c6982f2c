import { type Unzipped, unzipSync } from 'fflate';
import type { ReadProblem } from '@/lib/core/formats/read-result';
import { checksumOf, type ZipEntry, zipDirectory } from '@/lib/core/formats/zip-directory';

/** Most entries of an archive, and the most bytes one of them, or all that are read, may unpack to. */
export const maxZipEntries = 2_000;
export const maxEntrySize = 16 * 1024 * 1024;
export const maxUnpackedSize = 64 * 1024 * 1024;

/** What holds more than `maxUnpackedSize` in all and is packed tighter than this is a bomb. */
const tightest = 100;

export type ZipArchive =
  | {
      readonly ok: true;
      readonly files: ReadonlyMap<string, Uint8Array>;
      /** The names of all entries, those of folders left out. */
      readonly names: readonly string[];
    }
  | { readonly ok: false; readonly problem: ReadProblem };

class Refused extends Error {
  constructor(readonly problem: ReadProblem) {
    super(problem.code);
  }
}

/** Whether a file begins as a ZIP archive does. */
export const isZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] ?? 0) < 8 && (bytes[3] ?? 0) < 9;

/**
 * The entries of an archive that are wanted, unpacked in memory, whole to the bit. Sizes are checked before anything is
 * unpacked, and no entry gets more room than it says it needs, so that a lie about it only cuts it off. Names are names:
 * nothing is written anywhere.
 */
export function unpackZip(bytes: Uint8Array, isWanted: (name: string) => boolean): ZipArchive {
  let count = 0;
  let total = 0;
  let whole = 0;
  const names: string[] = [];
  const directory = zipDirectory(bytes);
  const wanted = new Map<string, ZipEntry | undefined>();
  const refuse = (code: ReadProblem['code'], detail: string): never => {
    throw new Refused({ code, detail });
  };
  try {
    const files: Unzipped = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        count++;
        if (count > maxZipEntries) refuse('too_complex', `over ${maxZipEntries} entries`);
        if (/(^|[\\/])\.\.([\\/]|$)|^[\\/]|^[a-z]:/i.test(name))
          refuse('bad_zip', `entry ${name.slice(0, 80)} leads outside`);
        whole += originalSize;
        if (whole > maxUnpackedSize && whole > tightest * bytes.length)
          refuse('too_large', `unpacks to over ${maxUnpackedSize} bytes`);
        if (!name.endsWith('/')) names.push(name);
        if (name.endsWith('/') || !isWanted(name)) return false;
        const entry = directory[count - 1];
        if (entry?.isEncrypted) refuse('bad_zip', `entry ${name.slice(0, 80)} has a password`);
        if (entry?.isLink) refuse('bad_zip', `entry ${name.slice(0, 80)} is a link`);
        if (wanted.has(name)) refuse('bad_zip', `entry ${name.slice(0, 80)} twice`);
        wanted.set(name, entry);
        total += originalSize;
        if (originalSize > maxEntrySize)
          refuse('too_large', `${name.slice(0, 80)} unpacks to ${originalSize} bytes`);
        if (total > maxUnpackedSize) refuse('too_large', `unpacks to over ${maxUnpackedSize} bytes`);
        return true;
      },
    });
    for (const [name, content] of Object.entries(files)) {
      const said = wanted.get(name)?.checksum;
      if (said !== undefined && checksumOf(content) !== said)
        refuse('bad_zip', `entry ${name.slice(0, 80)} is damaged`);
    }
    return { ok: true, files: new Map(Object.entries(files)), names };
  } catch (error) {
    if (error instanceof Refused) return { ok: false, problem: error.problem };
    return {
      ok: false,
      problem: { code: 'bad_zip', detail: error instanceof Error ? error.message : undefined },
    };
  }
}
