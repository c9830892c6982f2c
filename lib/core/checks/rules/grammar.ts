import { findAll, type Rule } from '@/lib/core/checks/rule';

const vowelSound =
  /(?:(?<=^|[.!?:“"] ?)A|\ba)(?= (?:hour|honest|honou?r|heir|[aeioAEIO][a-z]|[uU](?!ni(?:[tvqfco]|on)|s(?:e|u|a)|k|r[aio]|to|bi|ter|fo)[a-z]))(?! (?:[Oo]ne|[Oo]nce|[Ee]u|ewe))\b/g;
const consonantSound =
  /(?:(?<=^|[.!?:“"] ?)An|\ban)(?= (?:[bcdfgjklmnpqrstvwyzBCDFGJKLMNPQRSTVWYZ][a-z]|[hH](?!ou?r\b|onest|onou?r|eir|our|istor|otel)[a-z]|[uU]ni(?:[tvqfco]|on)|[oO]ne\b|once\b|[eE]u|us(?:e|u)|ut[io]))\b/g;
const modal =
  /(?<!\b(?:as|so|nor|than|how|only) )(?<!, )\b(?:can|could|will|would|may|might|must|should|shall)(?: not)? (?!(?:always|perhaps|this|us|its|his|thus|across|less|sometimes|afterwards|towards|nonetheless|as|is|focus|discuss|process|address|access|pass|miss|cross|press|express|impress|bus|possess|assess|progress|witness|dismiss|stress|suppress|guess|confess|bless|dress|toss|kiss|regardless)\b)([a-z]{2,}[^s\W](?:s))\b/g;
const agreement =
  /\b(?:he|she|it) (?:have|were not|do not|don't)\b(?<!\bif \w{2,3} were)|\b(?:they|we|you) (?:was|has|is)\b|\bdid not \w+ed\b/gi;

const plural =
  /(?<=^|[.!?] )(?:(?:The|These|Those|Many|Some|Several|Local|Most|All|Both) )?(?:[a-z]+ )?(?:[Ee]xperts|[Oo]fficials|[Aa]uthorities|[Pp]eople|[Rr]esidents|[Ww]orkers|[Ss]tudents|[Cc]ompanies|[Pp]rices|[Ff]armers|[Pp]olice|[Rr]esearchers|[Ss]cientists|[Dd]octors|[Ii]nvestors|[Ll]eaders|[Tt]eachers|[Vv]oters|[Dd]rivers|[Vv]isitors|[Tt]ourists|[Cc]hildren|[Ww]omen) (?:has|was|is)\b/g;

/** Slips that need no dictionary: `a hour`, `an United`, `could breaks`, `they was`. */
export const grammar: Rule = {
  id: 'grammar',
  severity: 'minor',
  languages: { target: 'en' },
  find: ({ target }) => [
    ...findAll(target, vowelSound, ([text]) => [`${text}n`]),
    ...findAll(target, consonantSound, ([text]) => [text.slice(0, 1)]),
    ...findAll(target, modal, ([text]) => [text.slice(0, -1)]),
    ...findAll(target, agreement),
    ...findAll(target, plural),
  ],
};
