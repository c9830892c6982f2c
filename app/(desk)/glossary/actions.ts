'use server';

import { refresh } from 'next/cache';
import { z } from 'zod';
import { type FiledTerm, listAllTerms, type Merged, takeInGlossary } from '@/lib/data/glossary-file';
import { addTerm, changeTerm, listTermVersions, removeTerm, type TermVersion } from '@/lib/data/terms';
import { age } from '@/lib/i18n/age';
import { getI18n } from '@/lib/i18n/request';
import { idSchema } from '@/lib/schema/id';
import {
  glossaryFileSchema,
  type SeenTerm,
  seenTermSchema,
  termChangeSchema,
  termSchema,
} from '@/lib/schema/term';
import { action, type Outcome } from '@/lib/server/action';

const runAdd = action(termSchema, addTerm);
const runChange = action(termChangeSchema, changeTerm);
const runRemove = action(seenTermSchema, removeTerm);
const runTakeIn = action(glossaryFileSchema, takeInGlossary);
const runListAll = action(z.undefined(), listAllTerms);
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

export async function takeInFile(file: z.input<typeof glossaryFileSchema>): Promise<Outcome<Merged>> {
  const outcome = await runTakeIn(file);
  if (outcome.ok && !file.preview) refresh();
  return outcome;
}

export async function listWholeGlossary(): Promise<Outcome<readonly FiledTerm[]>> {
  return runListAll(undefined);
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
