import type { Metadata } from 'next';
import { PracticeOffer } from '@/components/practice/practice-offer';
import { Queue } from '@/components/queue/queue';
import { isQueueView } from '@/lib/core/review/queue';
import { may } from '@/lib/core/review/roles';
import { countQueue, findNext, listQueue, maxSearchLength, queuePageSize } from '@/lib/data/queue';
import { getI18n } from '@/lib/i18n/request';
import { requireScope } from '@/lib/server/session';
import { savePreferences } from './settings/actions';

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getI18n();
  return { title: t('queue.title') };
}

type Asked = Readonly<Partial<Record<'show' | 'find' | 'page', string | string[]>>>;

export default async function QueuePage({ searchParams }: { searchParams: Promise<Asked> }) {
  const scope = await requireScope();
  const { show, find, page: asked } = await searchParams;
  const view = typeof show === 'string' && isQueueView(show) ? show : 'todo';
  const search = typeof find === 'string' ? find.trim().slice(0, maxSearchLength) : '';
  const [{ t, language }, counts, next] = await Promise.all([
    getI18n(),
    countQueue(scope, search),
    findNext(scope),
  ]);
  const pages = Math.max(1, Math.ceil(counts[view] / queuePageSize));
  const page = Math.min(pages, Math.max(1, Math.trunc(Number(asked)) || 1));
  const rows = await listQueue(scope, { view, search, page });
  return (
    <Queue
      t={t}
      language={language}
      now={new Date()}
      rows={rows}
      place={{ view, search, page }}
      counts={counts}
      pages={pages}
      next={next}
      mayImport={may(scope.role, 'import')}
      offer={may(scope.role, 'edit') && <PracticeOffer save={savePreferences} />}
    />
  );
}
