import type { LanguageTag } from '@/lib/core/language';

/** Who did something. The name is null where the desk names nobody, the role where it was not written down. */
export type Credit = { readonly role: string | null; readonly name: string | null };

/** Where a released text comes from. Null is unknown: releases of before it was written down have little of it. */
export type Provenance = {
  /** What the desk was called. */
  readonly newsroom: string;
  readonly sourceVersion: number;
  /** What translated the article, as its sender calls it. */
  readonly engine: string | null;
  readonly machineVersion: number | null;
  /** Rows, and those of them whose machine text somebody changed. */
  readonly segments: number;
  readonly edited: number;
  /** Edits that make the machine's text the released one, and words of that (lib/core/metrics/ter.ts, row by row). */
  readonly ter: { readonly edits: number; readonly words: number } | null;
  /** Findings of the checks that somebody let stand, by the ids of their rows. */
  readonly waived:
    | readonly { readonly segment: string; readonly code: string; readonly reason: string }[]
    | null;
  /** Whose words stand in the changed rows; null where the desk names nobody. */
  readonly editors: readonly string[] | null;
  /** Null where one person's word was enough to go out in a hurry. */
  readonly approvedBy: Credit | null;
  readonly publishedBy: Credit;
};

/**
 * What the hash of a release, or of a withdrawal, is taken of: SHA-256, in hex, of its canonical JSON (RFC 8785). All
 * numbers are whole, times are UTC with milliseconds. The function release_record in prisma/migrations makes the same.
 */
export type ReleaseRecord = {
  readonly desk: string;
  readonly sequence: number;
  /** The hash of what the desk released or withdrew before; null for the first. */
  readonly previousHash: string | null;
  readonly id: string;
  readonly number: number;
  readonly kind: 'release' | 'withdrawal';
  readonly language: LanguageTag;
  readonly publishedAt: string;
  readonly version: number;
  readonly articleVersion: string;
  readonly updateKind: 'minor' | 'correction' | null;
  /** What a correction tells the readers, or why it was withdrawn. */
  readonly note: string | null;
  readonly urgent: boolean;
  readonly secondApproval: boolean;
  /** Null for a withdrawal. */
  readonly provenance: Provenance | null;
  /** The hash of the canonical JSON of the content: the article's particulars and its segments. */
  readonly content: string;
  /** The hash of what only the desk may know, salted. */
  readonly sealed: string;
};

/** A link of the chain. */
export type ChainLink = { readonly hash: string; readonly record: ReleaseRecord };

/** Per cent of the rows whose machine text somebody changed. */
export const editedShare = ({ segments, edited }: Provenance): number =>
  segments === 0 ? 0 : rounded((100 * edited) / segments);

/** Edits per 100 words of the released text; null where it was not measured. */
export const terOf = ({ ter }: Provenance): number | null =>
  ter && (ter.words === 0 ? (ter.edits === 0 ? 0 : 100) : rounded((100 * ter.edits) / ter.words));

const rounded = (share: number): number => Math.round(share * 100) / 100;
