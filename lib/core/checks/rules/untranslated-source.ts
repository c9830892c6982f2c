import { gazetteer } from '@/lib/core/checks/gazetteer';
import { inTarget, type Rule } from '@/lib/core/checks/rule';
import { readTokens, type Token } from '@/lib/core/text/tokens';
import { hasVietnameseLetter, isBareSyllable, isSyllable } from '@/lib/core/text/vietnamese-syllable';

/** Things that English keeps in Vietnamese. */
const kept = new Set(
  'phở bún bánh chả nem gỏi cuốn bò mì mắm nước xôi chè cốm áo dài nón lá quai thao đàn bầu tranh nguyệt tỳ ca trù quan họ cải lương chèo tuồng xẩm hò ví giặm hát then đờn tài tử tử xòe xoè khèn trống đồng đổi mới đình rượu cần cồng chiêng múa rối lẩu bà ba tứ thân khăn đóng hạc thang lọc giò lụa cao lầu bánh chưng tét xèo canh chua cơm tấm hủ tiếu tò he đông hồ sơn mài rồng'.split(
    ' ',
  ),
);
/** The same, written bare. */
const keptBare = new Set(
  'bun cha|ao dai|banh mi|banh chung|banh tet|banh cuon|banh xeo|non la|ca tru|cai luong|quan ho|nuoc mam|goi cuon|nem ran|bun bo|pho bo|pho ga|cao lau|com tam|hu tieu|dan bau|doi moi|xich lo|mam tom|cha ca|xe om'.split(
    '|',
  ),
);
/** What names of dishes, clothes and instruments begin with; their second word may be any. */
const heads = new Set(
  'phở bún bánh chả nem gỏi xôi chè cốm mì lẩu giò canh cơm hủ áo nón khăn rượu mắm'.split(' '),
);
/** English words spelt as bare Vietnamese syllables are. */
const english = new Set(
  'a an am at be by do go he hi ho i in is it la ma me my no of on or pa so to up us we chi the than them then this thin thing that can con man men may mic bat bay ban bang cat cam chat chip chin chop cup dam dan den dim din dip do dong dung fan fat gap gay get gin got gun hat hang hen him hip hit hop hot hum hung hut kin kit ken kid lag lap lay let lip lit long lot lung mat met mix mop nap nay net nil not nun nut pan pat pen pet pin pit pop pot put quit quay rap rat ray rim rip rot rum run sang sat say set sin sip sit son song sun sung tam tan tap ten tin tip toe ton tong too top toy tram trap tray trim trip truth vat van via vie phi pho tang tap the then thu tip tot trot'.split(
    ' ',
  ),
);

/** Words of the source that stand untranslated in the target, with or without their diacritics. Names and dishes may stay. */
export const untranslatedSource: Rule = {
  id: 'untranslated-source',
  severity: 'major',
  languages: { source: 'vi', target: 'en' },
  find({ source, target }) {
    const words = readTokens(source);
    const exact = new Set(words.map(({ lower }) => lower));
    const tokens = readTokens(target);
    const pair = tokens.map((token, at) => isPairLeft(token, tokens[at + 1], words));
    const left = tokens.map(
      (token, at) => isLeft(token, exact) || pair[at] === true || pair[at - 1] === true,
    );
    if (!left.includes(true)) return [];
    return runsOf(tokens, left)
      .filter(
        (run) =>
          run.some(({ lower }) => !kept.has(lower)) &&
          !keptBare.has(run.map(({ form }) => form.folded).join(' ')) &&
          isTelling(run, exact) &&
          !isBesideKept(tokens, run),
      )
      .map((run) =>
        inTarget([run[0]?.span[0] ?? 0, run.at(-1)?.span[1] ?? 0], {
          text: run.map(({ text }) => text).join(' '),
        }),
      );
  },
};

const isLower = ({ kind, text, lower }: Token): boolean =>
  kind === 'word' && (text === lower || text.normalize('NFC') === lower);
const isLeft = (token: Token, source: ReadonlySet<string>): boolean =>
  isLower(token) && hasDiacritic(token.lower) && isSyllable(token.lower) && source.has(token.lower);
const hasDiacritic = (word: string): boolean => /[^a-z'’]/.test(word);

/** Two neighbours that are neighbours in the source too. Bare English words do not count. */
function isPairLeft(token: Token, next: Token | undefined, source: readonly Token[]): boolean {
  if (!next || !isLower(token) || !isLower(next)) return false;
  const both = [token, next];
  if (
    both.every(({ lower }) => english.has(lower)) ||
    !both.every(({ lower }) => isSyllable(lower) || isBareSyllable(lower))
  )
    return false;
  return source.some(
    ({ form }, at) => form.folded === token.form.folded && source[at + 1]?.form.folded === next.form.folded,
  );
}

function runsOf(tokens: readonly Token[], left: readonly boolean[]): readonly (readonly Token[])[] {
  const runs: Token[][] = [];
  tokens.forEach((token, at) => {
    if (!left[at]) return;
    const run = runs.at(-1);
    if (run && left[at - 1]) run.push(token);
    else runs.push([token]);
  });
  return runs;
}

/** A run of bare words must hold one that English does not have. */
const isTelling = (run: readonly Token[], source: ReadonlySet<string>): boolean =>
  run.some(({ lower }) => hasVietnameseLetter(lower) || (hasDiacritic(lower) && source.has(lower))) ||
  (run.length >= 2 &&
    run.some(({ lower }) => !english.has(lower)) &&
    (run.filter(({ lower }) => !english.has(lower)).length >= 2 ||
      run.some(({ lower }) => lower.length > 3 && !english.has(lower) && !gazetteer().words.has(lower))));

/** `bánh đa`: the second word of a dish. */
const isBesideKept = (tokens: readonly Token[], run: readonly Token[]): boolean => {
  const [first] = run;
  const at = first ? tokens.indexOf(first) : -1;
  return (
    (run.length <= 3 && heads.has(first?.lower ?? '')) ||
    (run.length <= 2 && kept.has(tokens[at - 1]?.lower ?? ''))
  );
};
