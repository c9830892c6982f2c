import type { Span } from '@/lib/core/span';
import { matchesOf } from '@/lib/core/text/matches';

/** A web address, e-mail, handle or hashtag, as comparable text: lower case, without scheme, query and closing marks. */
export type WebAddress = {
  readonly kind: 'url' | 'email' | 'tag';
  readonly key: string;
  readonly span: Span;
};

const candidate = /[^\s<>()"“”«»|,;]+/g;
const host =
  /^(?:https?:\/\/)?(?:[\p{L}\d-]{1,63}\.){1,8}(?:com|org|net|edu|gov|info|biz|tv|io|ai|app|dev|vn|uk|us|fr|de|jp|cn|kr|la|kh|th|sg|my|au|ru|eu|int|mil|me|news|online|xyz)(?::\d{1,5})?(?:[/?#].*)?$/iu;
const email = /^[^\s@]+@(?:[\p{L}\d-]{1,63}\.){1,8}\p{L}{2,12}$/u;
const tag = /^[@#][\p{L}_][\p{L}\p{M}\d_.]*$/u;

/** The addresses in a text. A closing full stop or bracket belongs to the sentence. */
export const readWebAddresses = (text: string): readonly WebAddress[] =>
  /[.@#]\S/.test(text) ? readAll(text) : [];

const readAll = (text: string): readonly WebAddress[] =>
  matchesOf(text, candidate)
    .map(({ 0: raw, index }): WebAddress | null => {
      if (!/[.@#]/.test(raw)) return null;
      const lead = /^['‘[*]+/.exec(raw)?.[0].length ?? 0;
      const word = raw.slice(lead, endOf(raw, lead));
      const kind = email.test(word) ? 'email' : tag.test(word) ? 'tag' : host.test(word) ? 'url' : null;
      const key = word
        .toLowerCase()
        .replace(/^https?:\/\/|^(?=www\.)/, '')
        .replace(/^www\./, '')
        .replace(/\?.*$/, '')
        .replace(/\/$/, '');
      return kind && { kind, key, span: [index + lead, index + lead + word.length] };
    })
    .filter((address) => address !== null);

/** Before the marks that close a word. Stepwise: a pattern would try every run of them again at each of its marks. */
function endOf(raw: string, start: number): number {
  let end = raw.length;
  while (end > start && /[.:!?'’\]*/]/.test(raw[end - 1] ?? '')) end--;
  return end;
}
