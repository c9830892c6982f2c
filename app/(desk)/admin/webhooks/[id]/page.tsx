import type { Metadata } from 'next';
import { WebhookScreen } from '@/components/webhooks/webhook-screen';
import { may } from '@/lib/core/review/roles';
import { listTargetLanguages } from '@/lib/data/desks';
import { getEndpoint } from '@/lib/data/webhook-endpoints';
import { listDeliveries } from '@/lib/data/webhook-log';
import { age } from '@/lib/i18n/age';
import { due } from '@/lib/i18n/due';
import { nameLanguage } from '@/lib/i18n/language-names';
import { getI18n } from '@/lib/i18n/request';
import { isId } from '@/lib/schema/id';
import { orNotFound } from '@/lib/server/or-not-found';
import { requireScope } from '@/lib/server/session';
import {
  changeWebhook,
  pingWebhook,
  removeWebhook,
  renewWebhookSecret,
  replayFailedWebhooks,
  replayWebhook,
  switchWebhook,
} from '../../webhook-actions';

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getI18n();
  return { title: t('webhooks.title') };
}

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ before?: string | string[] }>;
};

export default async function WebhookPage({ params, searchParams }: Props) {
  const scope = await requireScope();
  const { t, language } = await getI18n();
  if (!may(scope.role, 'administer'))
    return (
      <main id="content" className="page stack">
        <h1>{t('webhooks.title')}</h1>
        <p className="notice">{t('common.error.forbidden')}</p>
      </main>
    );
  const { id } = await params;
  const endpoint = await orNotFound(id, () => getEndpoint(scope, id));
  const { before } = await searchParams;
  const from = typeof before === 'string' && isId(before) ? before : null;
  const [{ deliveries, next }, languages] = await Promise.all([
    listDeliveries(scope, id, from),
    listTargetLanguages(scope),
  ]);
  const now = new Date();
  const ago = (time: string): string => age(new Date(time), now, language);
  const ahead = (time: string): string => due(new Date(time), now, language);
  return (
    <WebhookScreen
      endpoint={{
        id,
        url: endpoint.url,
        events: endpoint.events,
        languages: endpoint.languages,
        state: endpoint.state,
        since: endpoint.since && ago(endpoint.since),
        rotatingUntil: endpoint.rotatingUntil && ahead(endpoint.rotatingUntil),
      }}
      languages={[...new Set([...languages, ...endpoint.languages])].map((tag) => ({
        tag,
        name: nameLanguage(tag, language),
      }))}
      log={{
        older: next && `/admin/webhooks/${id}?before=${next}`,
        newest: from && `/admin/webhooks/${id}`,
        messages: deliveries.map(({ createdAt, dueAt, last, ...message }) => ({
          ...message,
          made: ago(createdAt),
          next: ahead(dueAt),
          last: last && { ...last, when: ago(last.at) },
        })),
        replayWebhook,
        replayFailedWebhooks,
      }}
      acts={{ switchWebhook, removeWebhook, renewWebhookSecret, pingWebhook }}
      changeWebhook={changeWebhook}
    />
  );
}
