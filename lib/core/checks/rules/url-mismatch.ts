import type { Found, Rule } from '@/lib/core/checks/rule';
import { sliceSpan } from '@/lib/core/span';
import { foldLatin } from '@/lib/core/text/latin';
import { readWebAddresses, type WebAddress } from '@/lib/core/text/web-addresses';

/** An address, handle or hashtag of the source that the target lost or changed. Query strings do not count. */
export const urlMismatch: Rule = {
  id: 'url-mismatch',
  severity: 'major',
  find({ source, target }) {
    const kept = readWebAddresses(target);
    const wanted = readWebAddresses(source);
    return wanted
      .filter(
        (address) =>
          !kept.some(({ key }) => key === address.key) &&
          !isTagOfWords(address) &&
          !isNewspaper(source, address),
      )
      .map((address): Found => {
        const changed = kept.find(
          ({ kind, key }) => kind === address.kind && !wanted.some((other) => other.key === key),
        );
        const text = sliceSpan(source, address.span);
        return {
          source: address.span,
          target: changed?.span ?? null,
          args: { text },
          fixes: changed ? [{ span: changed.span, text }] : [],
        };
      });
  },
};

/** `(Baonghean.vn) - `: the newspaper that a story begins with. */
const isNewspaper = (source: string, { span: [start, end] }: WebAddress): boolean =>
  /^\s*\($/.test(source.slice(0, start)) && /^\)\s*[-–—:]/.test(source.slice(end, end + 4));

/** A hashtag in Vietnamese is a phrase, and may be translated. */
const isTagOfWords = ({ kind, key }: WebAddress): boolean =>
  kind === 'tag' && key.startsWith('#') && foldLatin(key) !== key;
