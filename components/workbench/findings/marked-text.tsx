'use client';

import { Fragment, memo } from 'react';
import { withMarks } from '@/components/ui/formatted-text';
import { useBench } from '../bench';
import type { RowChecked, RowFinding } from './check-messages';
import { cutText, type TextMark } from './cut-text';
import { gradeOf } from './finding-words';
import styles from './findings.module.css';
import { useHovered, useLitAnchor, useRowFindings } from './use-findings';

type Name =
  | { readonly finding: RowFinding }
  | {
      readonly anchor: number;
      readonly kind: RowChecked['anchors'][number]['kind'];
      readonly missing: boolean;
    };

type Props = {
  readonly id: string;
  readonly text: string;
  readonly side: 'source' | 'target';
  readonly active: boolean;
};

/**
 * A text with what was found in it underlined by shape, and, in the active row or under the pointer, what it shares with
 * the other side. Plain text while it has other words than those that were checked.
 */
export const MarkedText = memo(function MarkedText({ id, text, side, active }: Props) {
  const { findings } = useBench();
  const found = useRowFindings(id);
  const hovered = useHovered(id);
  const lit = useLitAnchor(id);
  if (found?.checked[side] !== text) return withMarks(text);
  const marks = [
    ...found.open.flatMap((finding): readonly TextMark<Name>[] => {
      const span = finding[side];
      return span && !isWhole(span, text) ? [{ span, name: { finding } }] : [];
    }),
    ...found.checked.anchors.flatMap((anchor, at): readonly TextMark<Name>[] => {
      const span = anchor[side];
      const missing = anchor.target === null;
      return span && (active || hovered || missing)
        ? [{ span, name: { anchor: at, kind: anchor.kind, missing } }]
        : [];
    }),
  ];
  if (marks.length === 0) return withMarks(text);
  return cutText(text, marks).map((piece) => {
    if (piece.marks.length === 0) return <Fragment key={piece.start}>{withMarks(piece.text)}</Fragment>;
    const anchor = piece.marks.findLast((mark) => 'anchor' in mark);
    const finding = piece.marks.find((mark) => 'finding' in mark);
    const Tag = finding ? 'mark' : 'span';
    return (
      <Tag
        key={piece.start}
        className={styles.mark}
        data-grade={finding && gradeOf(finding.finding)}
        data-kind={anchor?.kind}
        data-missing={anchor?.missing || undefined}
        data-on={(anchor && anchor.anchor === lit) || undefined}
        onPointerEnter={anchor && (() => findings.light({ id, anchor: anchor.anchor }))}
        onPointerLeave={anchor && (() => findings.light(null))}
      >
        {withMarks(piece.text)}
      </Tag>
    );
  });
});

/** What is said of a whole sentence underlines none of it. */
const isWhole = ([start, end]: readonly [number, number], text: string): boolean =>
  start === 0 && end === text.length;
