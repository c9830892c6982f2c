import { Fragment, type ReactNode } from 'react';
import { type Mark, readMarked, replacePlaceholders, splitAtMarks } from '@/lib/core/marks';
import styles from './formatted-text.module.css';

/** A text as its readers will see it: bold, in italics, a link underlined. */
export function FormattedText({ text }: { text: string }) {
  if (!text.includes('⟨')) return text;
  const { words, marks } = readMarked(text);
  return formatted(words, marks, 0, words.length);
}

/** Readers see nothing of a placeholder. */
const shown = (words: string): string => replacePlaceholders(words, () => '');

/** What stands from `from` to `to`; the marks that lie in others come after them. */
function formatted(words: string, marks: readonly Mark[], from: number, to: number): ReactNode {
  const [mark, ...rest] = marks;
  if (!mark) return shown(words.slice(from, to));
  const [start, end] = mark.span;
  const inner = rest.filter(({ span }) => span[1] <= end);
  const Tag = mark.name === 'b' ? 'strong' : mark.name === 'i' ? 'em' : 'u';
  return (
    <Fragment key={start}>
      {shown(words.slice(from, start))}
      <Tag>{formatted(words, inner, start, end)}</Tag>
      {formatted(words, rest.slice(inner.length), end, to)}
    </Fragment>
  );
}

/** A text as its field has it, with its marks dimmed. */
export function withMarks(text: string): ReactNode {
  if (!text.includes('⟨')) return text;
  return splitAtMarks(text).map(({ piece, start, isMark }) =>
    isMark ? (
      <span key={start} className={styles.mark}>
        {piece}
      </span>
    ) : (
      piece
    ),
  );
}
