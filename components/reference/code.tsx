import styles from './reference.module.css';

/** Code that can be scrolled by keyboard as well, where it is wider than the page. */
export function Code({ text, label }: { text: string; label: string }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what can be scrolled must take the focus (WCAG 2.1.1)
    <section className={styles.code} aria-label={label} tabIndex={0}>
      <pre>
        <code lang="en" translate="no">
          {text}
        </code>
      </pre>
    </section>
  );
}
