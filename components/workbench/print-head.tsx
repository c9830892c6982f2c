'use client';

import { useI18n } from '@/components/ui/i18n-provider';
import { useSelected } from './bench';
import styles from './workbench.module.css';

/** On paper nobody sees a status bar: every page says that it is a draft, unless readers have this very text. */
export function PrintHead({ published }: { published: boolean }) {
  const { t } = useI18n();
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
