import { remember } from '@/lib/core/text/remember';

const irregular = new Map(
  `said say|says say|men man|women woman|children child|people person|persons person|went go|gone go|goes go|made make
took take|taken take|gave give|given give|came come|saw see|seen see|knew know|known know|thought think|told tell
found find|left leave|felt feel|kept keep|held hold|brought bring|began begin|begun begin|wrote write|written write
stood stand|heard hear|meant mean|met meet|ran run|paid pay|sat sit|spoke speak|spoken speak|led lead|grew grow
grown grow|lost lose|fell fall|fallen fall|sent send|built build|understood understand|drew draw|drawn draw
broke break|broken break|spent spend|rose rise|risen rise|drove drive|driven drive|bought buy|wore wear|chose choose
chosen choose|sought seek|threw throw|thrown throw|caught catch|dealt deal|won win|sold sell|taught teach|fought fight
lives life|wives wife|feet foot|teeth tooth|better good|best good|worse bad|worst bad|died die|dying die|dead die
shot shoot|struck strike|flew fly|flown fly|became become|showed show|shown show|got get|gotten get|did do|done do
killed kill|elder old|further far|stole steal|stolen steal|swore swear|sworn swear|upheld uphold|agreed agree|freed free|guaranteed guarantee|fled flee|decreed decree|refereed referee|withheld withhold|withdrew withdraw|withdrawn withdraw|overcame overcome|hit hit|bore bear|born bear|sang sing|suing sue|lying lie|tying tie|vying vie|using use|icing ice|owing owe|aging age|ageing age`
    .split(/[|\n]/)
    .flatMap((line) => {
      const [form, lemma] = line.split(' ');
      return form && lemma ? [[form, lemma] as const] : [];
    }),
);

/** A rough common stem for the forms of an English word, lower case: only for telling whether two words may be one. */
export const stemEnglish = remember(50_000, (word: string): string => strip(irregular.get(word) ?? word));

function strip(word: string): string {
  if (word.length < 4) return word;
  const singular = word
    .replace(/(?:ies|ied)$/, 'y')
    .replace(/(ss|sh|ch|x|z|o)es$/, '$1')
    .replace(/([^su])s$/, '$1');
  const american = singular.replace(/([^aeiou])our/, '$1or').replace(/is(e|ed|er|ing|ation)$/, 'iz$1');
  const bare = american.replace(/(?:ing|(?<!e)ed|er|or|ion|(?<!^com)ment|ly)$/, '');
  const stem = bare.length >= 3 && /[aeiouy]/.test(bare) ? bare : american;
  return stem
    .replace(/([bdfgklmnprt])\1$/, '$1')
    .replace(/(.{3})(?:ate?|e)$/, '$1')
    .replace(/(.{3})y$/, '$1i');
}
