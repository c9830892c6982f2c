'use client';

import styles from './findings.module.css';
import { MarkedText } from './marked-text';
import { useRowFindings } from './use-findings';

/**
 * The same words behind the open field, seen only by their underlines; they wrap as the field does. Gone while somebody
 * types, for a page that changes with every letter makes the browser undo letter by letter.
 */
export function FieldMirror({
  id,
  text,
  className,
}: {
  id: string;
  text: string;
  className: string | undefined;
}) {
  const checked = useRowFindings(id)?.checked.target;
  return (
    <div aria-hidden="true" data-mirror className={`${className} ${styles.mirror}`}>
      {checked !== undefined && checked === text && <MarkedText id={id} text={text} side="target" active />}
    </div>
  );
}
