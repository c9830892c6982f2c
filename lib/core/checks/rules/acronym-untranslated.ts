import { acronyms } from '@/lib/core/alignment/lexicon/acronyms';
import { inTarget, type Rule } from '@/lib/core/checks/rule';
import { foldLatin } from '@/lib/core/text/latin';

/** Vietnamese acronyms that mean nothing in English, with what they stand for. */
const known: ReadonlyMap<string, readonly string[]> = new Map(
  acronyms
    .split('\n')
    .map((line) => line.split('\t'))
    .flatMap(([name, english]): [string, readonly string[]][] => {
      if (!name || !english || /\s|\//.test(name) || !/^[\p{Lu}.&-]{2,}\p{L}*$/u.test(name)) return [];
      const renderings = english.split('|');
      return renderings.includes(name) ? [] : [[name, renderings]];
    }),
);
const more: ReadonlyMap<string, readonly string[]> = new Map([
  ['TTXVN', ['VNA']],
  ['UBTVQH', ['National Assembly Standing Committee']],
  ['MTTQ', ['Fatherland Front']],
  ['LHP', ['film festival']],
  ['NSND', ["People's Artist"]],
  ['NSƯT', ['Meritorious Artist']],
  ['LHQ', ['United Nations']],
  ['TTCP', ['Government Inspectorate']],
  ['UBMTTQ', ['Fatherland Front Committee']],
  ['NHNN', ['State Bank']],
  ['BTV', ['standing committee', 'editor']],
  ['KCN', ['industrial park']],
  ['CNTT', ['information technology']],
  ['TTCK', ['stock market']],
  ['VHTTDL', ['culture, sports and tourism']],
  ['TNMT', ['natural resources and environment']],
  ['NNPTNT', ['agriculture and rural development']],
  ['LĐTBXH', ['labour, invalids and social affairs']],
  ['ĐBSCL', ['Mekong Delta']],
  ['BQL', ['management board']],
  ['CSĐT', ['investigation police']],
  ['TTATGT', ['traffic order and safety']],
  ['CSGT', ['traffic police']],
  ['CSCĐ', ['mobile police']],
  ['PCCC', ['fire prevention and fighting']],
  ['BHXH', ['social insurance']],
  ['BHYT', ['health insurance']],
  ['BHTN', ['unemployment insurance']],
  ['ĐHQG', ['National University']],
  ['ĐHQGHN', ['Vietnam National University, Hanoi']],
  ['THPT', ['high school']],
  ['THCS', ['lower secondary school']],
  ['CAND', ["People's Public Security"]],
  ['QĐND', ["People's Army"]],
  ['ANTT', ['public order']],
  ['ATGT', ['traffic safety']],
  ['TNGT', ['traffic accident']],
  ['GPMB', ['site clearance']],
  ['BĐS', ['real estate']],
  ['CCCD', ['citizen ID card']],
  ['CMND', ['ID card']],
  ['GTVT', ['transport']],
  ['HLV', ['coach']],
  ['VĐV', ['athlete']],
  ['HCV', ['gold medal']],
  ['HCB', ['silver medal']],
  ['HCĐ', ['bronze medal']],
  ['SVĐ', ['stadium']],
  ['BTC', ['organisers']],
  ['BCH', ['executive committee']],
  ['BCĐ', ['steering committee']],
  ['TAND', ["People's Court"]],
  ['VKSND', ["People's Procuracy"]],
  ['VKS', ['procuracy']],
  ['BVĐK', ['general hospital']],
  ['NXB', ['publishing house']],
  ['HTX', ['cooperative']],
  ['NLĐ', ['workers']],
  ['LĐLĐ', ['Confederation of Labour']],
  ['ĐTNCS', ['Communist Youth Union']],
  ['TNCS', ['Communist Youth']],
  ['CNH-HĐH', ['industrialisation and modernisation']],
  ['NNL', ['human resources']],
]);
const own = /(?<![\p{L}\p{N}])(?:TP\.?\s?HCM|[\p{Lu}Đ](?:[\p{Lu}&-]){1,9}[\p{Lu}])(?![\p{L}\p{N}])/gu;
/** Bodies, brands and codes whose Vietnamese acronym is their name in English too. */
const international = new Set(
  'EVN VNPT VTV VOV VTC HAGL SLNA ASEAN AFC VFF VPF BIDV VIB TPHCM HNX HOSE GDP FDI CPI ODA WTO'.split(' '),
);

/** A Vietnamese acronym kept in English. A gloss in brackets after its meaning may stay. */
export const acronymUntranslated: Rule = {
  id: 'acronym-untranslated',
  severity: 'major',
  languages: { source: 'vi', target: 'en' },
  find({ source, target }) {
    const matches = Array.from(target.matchAll(own));
    const given: readonly string[] = matches.length > 0 ? [...new Set(source.match(own))] : [];
    const bare = matches.length > 0 ? foldLatin(source) : '';
    return matches.flatMap(({ 0: text, index }) => {
      const isCity = /^TP\.?\s?HCM$/.test(text);
      const renderings = isCity
        ? ['Ho Chi Minh City']
        : (more.get(text) ?? findKnown(text) ?? findBare(given, text));
      const gloss = /[([/]\s*$/.test(target.slice(0, index)) && index > 12;
      return renderings && !gloss && (source.includes(text) || bare.includes(foldLatin(text)))
        ? [inTarget([index, index + text.length], { text }, ...renderings)]
        : [];
    });
  },
};

function findKnown(text: string): readonly string[] | undefined {
  if (text.length < 3 && !/^(?:GĐ|QĐ|SN|BS|LS|QL)$/.test(text)) return undefined;
  return international.has(text) ? undefined : known.get(text);
}

/** `HDND`: the acronym of the source without its diacritics. */
function findBare(given: readonly string[], text: string): readonly string[] | undefined {
  const marked = given.find((each) => each !== text && foldLatin(each) === foldLatin(text));
  return marked === undefined || international.has(text)
    ? undefined
    : (more.get(marked) ?? findKnown(marked));
}
