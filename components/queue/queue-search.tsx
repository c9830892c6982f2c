import type { TFunction } from 'i18next';
import { Link } from '@/components/link';
import styles from './queue.module.css';
import { type QueuePlace, queueAddress } from './queue-place';

/** A form as the browser knows it: nothing listens to the keys, so that every input method can type here. */
export function QueueSearch({ t, place }: { t: TFunction; place: QueuePlace }) {
  return (
    <search>
      <form action="/" className={styles.search}>
        {place.view !== 'todo' && <input type="hidden" name="show" value={place.view} />}
        <input
          key={place.search}
          className="input"
          type="text"
          name="find"
          defaultValue={place.search}
          aria-label={t('queue.find')}
          placeholder={t('queue.find')}
          maxLength={200}
          autoComplete="off"
          enterKeyHint="search"
        />
        <button type="submit" className="button">
          {t('queue.findNow')}
        </button>
        {place.search !== '' && (
          <Link className="button quiet" href={queueAddress({ ...place, search: '', page: 1 })}>
            {t('queue.findNothing')}
          </Link>
        )}
      </form>
    </search>
  );
}
