import type { Metadata } from 'next';
import { Queue } from '@/components/queue/queue';
import { isQueueView, queueOf, queueViews } from '@/lib/core/review/queue';
import { may } from '@/lib/core/review/roles';
import { listQueue, queueSizes } from '@/lib/data/translations';
import { getI18n } from '@/lib/i18n/request';
import { requireScope } from '@/lib/server/session';

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getI18n();
  return { title: t('queue.title') };
}

export default async function QueuePage({ searchParams }: { searchParams: Promise<{ show?: string }> }) {
  const scope = await requireScope();
  const [{ t, language }, rows, { show }] = await Promise.all([getI18n(), listQueue(scope), searchParams]);
  const view = isQueueView(show) ? show : 'todo';
  const counts = queueViews.map((one) => ({ view: one, count: queueOf(rows, one).length }));
  const finished = queueOf(rows, 'published').length;
  const limits = [
    ...(rows.length - finished === queueSizes.waiting
      ? [t('queue.onlyWaiting', { count: queueSizes.waiting })]
      : []),
    ...(finished === queueSizes.finished ? [t('queue.onlyFinished', { count: queueSizes.finished })] : []),
  ];
  return (
    <Queue
      t={t}
      language={language}
      now={new Date()}
      rows={queueOf(rows, view)}
      view={view}
      counts={counts}
      limits={limits}
      mayImport={may(scope.role, 'import')}
    />
  );
}
