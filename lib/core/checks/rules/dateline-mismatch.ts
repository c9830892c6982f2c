import { gazetteer } from '@/lib/core/checks/gazetteer';
import { inSource, inTarget, type Rule } from '@/lib/core/checks/rule';
import { foldLatin } from '@/lib/core/text/latin';

/** `(Hà Nội, 14/8) -`, `Hà Nội (TTXVN) –`, `(TTXVN)`, `HÀ NỘI, 5/5 –` at the head of a story. */
const agency = 'TTXVN|VNA|VOV|VTV|AFP|AP|Reuters|BBC|CNN|TASS|Xinhua|Kyodo|Yonhap|Bloomberg|dpa';
const bracketedLine = new RegExp(
  `^\\s*\\((?:(?<line>[^()\\n]{2,60})\\)\\s*[-–—:.]|(?<agency>${agency})\\)\\s)`,
  'u',
);
const bareAgency = new RegExp(`^\\s*\\((?:${agency})\\)\\s`, 'u');
const placedLine =
  /^\s*(\p{Lu}[\p{L}\s.]{1,30}?)(?:,\s*[^()\n–—-]{3,25})?\s*(?:\(([^()\n]{2,20})\))?\s*[–—-]\s/u;
const englishLine =
  /^\s*(?:\(([^()\n]{2,60})\)\s*[-–—:.]|(\p{Lu}[\p{L}\s.'-]{1,40}?)(?:,\s*[^\n–—]{2,30}?)?\s*(?:\(([^()\n]{2,30})\))?\s*[–—-]{1,2}\s)/u;
const agencies: Readonly<Record<string, string>> = { ttxvn: 'vna' };
const exonyms: Readonly<Record<string, readonly string[]>> = {
  'ha noi': ['hanoi'],
  'da nang': ['danang'],
  'hai phong': ['haiphong'],
  'sai gon': ['saigon'],
  'tp hcm': ['ho chi minh city', 'hcm city'],
  'tp.hcm': ['ho chi minh city', 'hcm city'],
  'bac kinh': ['beijing'],
  'thuong hai': ['shanghai'],
  'vieng chan': ['vientiane'],
  'phnom penh': ['phnom penh'],
  'bang coc': ['bangkok'],
  'luan don': ['london'],
  'mat-xco-va': ['moscow'],
  'lon don': ['london'],
};

/** The place or agency of a dateline is lost or another. Days are compared with all other dates. */
export const datelineMismatch: Rule = {
  id: 'dateline-mismatch',
  severity: 'major',
  languages: { source: 'vi', target: 'en' },
  find({ source, target }) {
    const bracketed = bracketedLine.exec(source);
    const placed = bracketed ? null : placedLine.exec(source);
    const line = bracketed ?? placed;
    if (!line || (placed && !placed[2] && !isPlace(placed[1] ?? ''))) return [];
    const span = [0, line[0].length] as const;
    const places = bracketed ? (bracketed.groups?.line ?? bracketed.groups?.agency) : line[1];
    const names = [...(places ?? '').split(/[,–-]/), ...(placed?.[2] ? [placed[2]] : [])]
      .map((name) => name.trim())
      .filter((name) => isKnown(name));
    const english = englishLine.exec(target) ?? bareAgency.exec(target);
    if (names.length === 0) return [];
    if (!english) return [inSource(span, { text: line[0].trim() })];
    const lost = names.filter((name) => !isNamed(name, english[0]));
    return lost.length > 0
      ? [{ ...inTarget([0, english[0].trimEnd().length], { text: lost.join(', ') }), source: span }]
      : [];
  },
};

const agencyNames: ReadonlySet<string> = new Set(agency.split('|'));
/** A place or an agency; what else stands in brackets before a story, its newspaper for one, need not be kept. */
const isKnown = (name: string): boolean =>
  agencyNames.has(name) ||
  foldLatin(name) in exonyms ||
  gazetteer().english.has(name) ||
  (name.length > 3 && name === name.toUpperCase() && !/\d/.test(name));

/** Only a known city or a place in capitals begins a line without an agency. */
const isPlace = (name: string): boolean =>
  foldLatin(name.trim()) in exonyms || (name.length > 3 && name === name.toUpperCase());

function isNamed(name: string, line: string): boolean {
  const folded = foldLatin(line);
  const key = foldLatin(name).replace(/^tp\.?\s/, '');
  const renderings = [
    key,
    key.replace(/\s/g, ''),
    ...(exonyms[key] ?? exonyms[foldLatin(name)] ?? []),
    ...(agencies[key] ? [agencies[key]] : []),
  ];
  return renderings.some((each) => folded.includes(each));
}
