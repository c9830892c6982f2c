import { decodeText } from '@/lib/core/formats/decode-text';
import type { LanguageTag } from '@/lib/core/language';
import { readSrx, type SrxProblem } from '@/lib/core/segmentation/srx/read-srx';
import { srxRulesFor } from '@/lib/core/segmentation/srx/srx-file';
import { changeSegmentationRules, findSegmentationRules } from '@/lib/data/desks';
import type { PersonScope } from '@/lib/data/scope';

/** Puts a desk's sentence rules in use; what is wrong with the file, when anything is: then nothing changes. */
export async function storeRules(scope: PersonScope, file: File): Promise<readonly SrxProblem[]> {
  scope.demand('administer');
  const { text } = decodeText(new Uint8Array(await file.arrayBuffer()));
  const read = readSrx(text);
  if (!read.ok) return read.problems;
  await changeSegmentationRules(scope, { name: file.name, text });
  return [];
}

/** The file in use at a desk: how many rules it has for each of `languages`, and by what names it has any. */
export type RulesInUse = {
  readonly name: string;
  readonly counts: readonly { readonly language: LanguageTag; readonly count: number }[];
  readonly named: readonly string[];
  /** Why a file taken before cannot be read any more. */
  readonly problems: readonly SrxProblem[];
};

export async function findRulesInUse(
  scope: PersonScope,
  languages: readonly LanguageTag[],
): Promise<RulesInUse | null> {
  const rules = await findSegmentationRules(scope);
  if (!rules) return null;
  const read = readSrx(rules.text);
  if (!read.ok) return { name: rules.name, counts: [], named: [], problems: read.problems };
  const { file } = read;
  return {
    name: rules.name,
    counts: languages.map((language) => ({ language, count: srxRulesFor(file, language).length })),
    named: [...file.rules.keys()],
    problems: [],
  };
}
