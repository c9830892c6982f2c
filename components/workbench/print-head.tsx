'use client';

import { useTranslation } from 'react-i18next';
import { useSelected } from './bench';
import styles from './workbench.module.css';

/** On paper nobody sees a status bar: every page says that it is a draft, unless readers have this very text. */
export function PrintHead({ published }: { published: boolean }) {
  const { t } = useTranslation();
  const reading = useSelected((state) => state.mode === 'reading');
  const words = published ? '' : t('publish.print.draft');
  return (
    <>
      <style>{`@page { margin: 18mm 14mm; @top-center { content: ${JSON.stringify(words)}; font: 600 9pt sans-serif; } @bottom-center { content: counter(page); font: 9pt sans-serif; } }`}</style>
      <p className={styles.printed}>
        {words} {reading && t('publish.print.legend')}
      </p>
    </>
  );
}
