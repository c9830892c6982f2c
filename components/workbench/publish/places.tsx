'use client';

import { useI18n } from '@/components/ui/i18n-provider';
import { useGoTo } from './use-go-to';

const shownAtMost = 12;

type Props = {
  readonly positions: readonly number[];
  /** They are read, not opened. */
  readonly reading?: boolean;
  readonly close: () => void;
};

/** Sentences by their numbers; each leads there once the panel is closed. */
export function Places({ positions, reading = false, close }: Props) {
  const { t } = useI18n();
  const goTo = useGoTo();
  return (
    <>
      {positions.slice(0, shownAtMost).map((position) => (
        <a
          key={position}
          href={`#row-${position + 1}`}
          onClick={(event) => {
            event.preventDefault();
            close();
            goTo(position, reading);
          }}
        >
          {position + 1}{' '}
        </a>
      ))}
      {positions.length > shownAtMost &&
        t('workbench.publish.andMore', { count: positions.length - shownAtMost })}
    </>
  );
}
