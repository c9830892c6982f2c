import { findAll, type Rule } from '@/lib/core/checks/rule';

const words =
  /\b(?:mother)?fuck(?:s|ed|er|ers|ing)?\b|\b(?:bull)?shit(?:s|ty|ting)?\b|\b(?:ass|arse)holes?\b|\bbitch(?:es)?\b|\bcunts?\b|\bwankers?\b|\bdickheads?\b|\bsluts?\b|\bwhores?\b|\bfaggots?\b|\bretards?\b|\bniggers?\b|\bgooks?\b|\bchinks\b|\bpiss(?:ed)? off\b|\bson of a bitch\b|\bdouchebags?\b|\btwats?\b/gi;
const vulgarSource =
  /(?<!\p{L})(?:địt|đụ|đéo|lồn|cặc|buồi|đĩ|chó đẻ|mẹ kiếp|cứt|shit|fuck|đồ khốn|khốn nạn|chửi)(?!\p{L})/iu;
const quoted = /["“][^"“”\n]*["”]/g;

/** A coarse word that nothing in the source asks for; what people are quoted as saying is theirs. */
export const profanity: Rule = {
  id: 'profanity',
  severity: 'major',
  languages: { target: 'en' },
  find({ source, target }) {
    const found = findAll(
      target.replace(quoted, (text) => ' '.repeat(text.length)),
      words,
    );
    return found.length > 0 && vulgarSource.test(source) ? [] : found;
  },
};
