import type { Provenance } from '@/lib/core/formats/release-record';
import { type LanguageTag, primaryLanguage } from '@/lib/core/language';

type Words = { readonly edited: (who: string) => string; readonly approved: (who: string) => string };

const english: Words = {
  edited: (who) => `Translated by machine, edited by ${who}.`,
  approved: (who) => `Translated by machine, approved by ${who}.`,
};

const words: Readonly<Record<string, Words>> = {
  en: english,
  vi: {
    edited: (who) => `Bản dịch máy, do ${who} biên tập.`,
    approved: (who) => `Bản dịch máy, do ${who} duyệt.`,
  },
};

/** What readers are told of a translation, and in which language: English where we have no words of theirs. */
export type Disclosure = { readonly language: LanguageTag; readonly text: string };

/**
 * Says that a machine translated and who answers for it: those whose words stand in it, where the desk names people, or
 * else who approved it; the newsroom where it names nobody.
 */
export function disclosureOf(provenance: Provenance, language: LanguageTag): Disclosure {
  const { edited, editors, approvedBy, newsroom } = provenance;
  const own = words[primaryLanguage(language)];
  const people = edited > 0 ? (editors ?? []) : approvedBy?.name ? [approvedBy.name] : [];
  const names = people.length > 0 ? people : [newsroom];
  const tag = own ? language : 'en';
  const who = new Intl.ListFormat(tag, { type: 'conjunction' }).format(names);
  const said = own ?? english;
  return { language: tag, text: edited > 0 ? said.edited(who) : said.approved(who) };
}
