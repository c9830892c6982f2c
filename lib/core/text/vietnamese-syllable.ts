import { foldLatin } from '@/lib/core/text/latin';
import { remember } from '@/lib/core/text/remember';

const rimes = new Set(
  `a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây e ec em en eng eo ep et ê êch êm ên
ênh êp êt êu i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu o oa oac oach oai oam oan oang oanh oao oap oat oay
oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uân uâng uât uây
uc uê uêch uên uênh ui um un ung uơ uôc uôi uôm uôn uông uôt up ut uy uya uych uyên uyêt uynh uyt uyu ư ưa ưc ưi ưm ưn ưng
ươc ươi ươm ươn ương ươp ươt ươu ưt ưu y yêm yên yêng yêt yêu a ai ao au ay ach anh ang an am ap at ac ue uong uyn`.split(
    /\s+/,
  ),
);
const foldedRimes = new Set([...rimes].map(foldLatin));
const onset = /^(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdđghklmnprstvx])?/;
const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** Whether a word is spelt as a Vietnamese syllable: `nghiêng`, `Quốc`. English words may be too: `an`, `them`. */
export const isSyllable = remember(20_000, (word: string): boolean =>
  fits(word.toLowerCase().normalize('NFD').replace(tones, '').normalize('NFC'), rimes),
);

/** Whether a word without diacritics may be a Vietnamese syllable that lost them. */
export const isBareSyllable = remember(20_000, (word: string): boolean =>
  fits(word.toLowerCase(), foldedRimes),
);

function fits(word: string, endings: ReadonlySet<string>): boolean {
  const start = onset.exec(word)?.[0] ?? '';
  const rest = word.slice(start.length);
  return endings.has(rest) || (start === 'gi' && (rest === '' || endings.has(`i${rest}`)));
}

const vietnameseOnly = /[đăơưĐĂƠƯ]|[\u0309\u0323]|\u031b|\u0306|\u0302(?:\u0300|\u0301|\u0303)/u;

/** Whether a word has a letter that hardly any other language writes: `ơ`, `đ`, a hook, a dot below, `ấ`. */
export const hasVietnameseLetter = (word: string): boolean =>
  vietnameseOnly.test(word) || vietnameseOnly.test(word.normalize('NFD'));
