'use server';

import { refresh } from 'next/cache';
import type { z } from 'zod';
import { addTerm, changeTerm, listTermVersions, removeTerm, type TermVersion } from '@/lib/data/terms';
import { age } from '@/lib/i18n/age';
import { getI18n } from '@/lib/i18n/request';
import { idSchema } from '@/lib/schema/id';
import { type SeenTerm, seenTermSchema, termChangeSchema, termSchema } from '@/lib/schema/term';
import { action, type Outcome } from '@/lib/server/action';

const runAdd = action(termSchema, addTerm);
const runChange = action(termChangeSchema, changeTerm);
const runRemove = action(seenTermSchema, removeTerm);
const runVersions = action(idSchema, listTermVersions);

async function shown(outcome: Outcome<SeenTerm>): Promise<Outcome<SeenTerm>> {
  if (outcome.ok) refresh();
  return outcome;
}

export async function addToGlossary(term: z.input<typeof termSchema>): Promise<Outcome<SeenTerm>> {
  return shown(await runAdd(term));
}

export async function changeInGlossary(change: z.input<typeof termChangeSchema>): Promise<Outcome<SeenTerm>> {
  return shown(await runChange(change));
}

export async function removeFromGlossary(seen: SeenTerm): Promise<Outcome<SeenTerm>> {
  return shown(await runRemove(seen));
}

/** Null when they cannot be read now. */
export async function readVersions(
  id: string,
): Promise<readonly (Omit<TermVersion, 'at'> & { readonly ago: string })[] | null> {
  const [outcome, { language }] = await Promise.all([runVersions(id), getI18n()]);
  if (!outcome.ok) return null;
  const now = new Date();
  return outcome.value.map(({ at, ...version }) => ({ ...version, ago: age(new Date(at), now, language) }));
}
