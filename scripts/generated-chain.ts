import { createHash } from 'node:crypto';
import type { ISql } from 'postgres';
import { canonicalJson } from '@/lib/core/formats/canonical-json';
import { linkOf, type ReleaseRow, releaseColumns } from '@/lib/data/release-row';

/** Releases that are chained at once. */
const batchSize = 500;

const hashOf = (value: unknown): string => createHash('sha256').update(canonicalJson(value)).digest('hex');

type Row = ReleaseRow & { readonly seal: { readonly [name: string]: string | null } };

/** Gives all releases of the only desk the hashes that the trigger would, in the order of the feed, and its chain a head; tells how far it is. */
export async function chainReleases(tx: ISql, told: (length: number) => void): Promise<void> {
  let [sequence, length]: [number, number] = [0, 0];
  let previousHash: string | null = null;
  for (;;) {
    const rows: readonly Row[] = await tx<Row[]>`
      SELECT ${releaseColumns()}, release_seal(r) AS seal FROM release r
      WHERE r.sequence > ${sequence} ORDER BY r.sequence LIMIT ${batchSize}`;
    const [first] = rows;
    if (!first) break;
    const chained = rows.map((row) => {
      const sealed = { ...row, previousHash, contentHash: hashOf(row.content), sealed: hashOf(row.seal) };
      const hash = hashOf(linkOf(sealed).record);
      previousHash = hash;
      sequence = row.sequence;
      length++;
      return {
        sequence,
        hash,
        previous: sealed.previousHash,
        content: sealed.contentHash,
        sealed: sealed.sealed,
      };
    });
    await tx`
      UPDATE release r SET hash = c.hash, previous_hash = c.previous, content_hash = c.content, sealed = c.sealed
      FROM jsonb_to_recordset(${tx.json(chained)}) AS c (sequence bigint, hash text, previous text, content text, sealed text)
      WHERE r.sequence = c.sequence`;
    await tx`
      INSERT INTO chain_head (desk_id, length, hash) VALUES (${first.deskId}, ${length}, ${previousHash})
      ON CONFLICT (desk_id) DO UPDATE SET length = EXCLUDED.length, hash = EXCLUDED.hash`;
    told(length);
  }
}
