'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { FormProblem } from '@/components/access/form-problem';
import { type Answer, useAct } from '@/components/access/use-act';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { useI18n } from '@/components/ui/i18n-provider';
import type { EndpointState } from '@/lib/core/webhooks/endpoint-state';
import type { WebhookResult } from '@/lib/core/webhooks/outcome';

type Props = {
  endpoint: { readonly id: string; readonly url: string; readonly state: EndpointState };
  onSecret: (secret: string) => void;
  switchWebhook: (change: { id: string; on: boolean }) => Promise<Answer<void>>;
  removeWebhook: (id: string) => Promise<Answer<void>>;
  renewWebhookSecret: (id: string) => Promise<Answer<{ readonly secret: string }>>;
  pingWebhook: (id: string) => Promise<Answer<WebhookResult | null>>;
};

export function EndpointActs({ endpoint, onSecret, ...does }: Props) {
  const { t } = useI18n();
  const router = useRouter();
  const { pending, refusal, act } = useAct();
  const [asking, setAsking] = useState<'rotate' | 'remove' | null>(null);
  const [done, setDone] = useState('');
  const { id, url } = endpoint;
  const isOn = endpoint.state === 'on' || endpoint.state === 'failing';

  const doing = <T,>(work: () => Promise<Answer<T>>, then: (value: T) => void) =>
    act(async () => {
      setDone('');
      const answer = await work();
      setAsking(null);
      if (!answer.ok) return answer;
      then(answer.value);
      return null;
    });
  const ping = () =>
    doing(
      () => does.pingWebhook(id),
      (result) =>
        setDone(
          result
            ? t(`webhooks.outcome.${result.outcome}`, { status: result.status })
            : t('webhooks.done.busy'),
        ),
    );
  const turn = () =>
    doing(
      () => does.switchWebhook({ id, on: !isOn }),
      () => setDone(t(isOn ? 'webhooks.done.off' : 'webhooks.done.on')),
    );
  const rotate = () =>
    doing(
      () => does.renewWebhookSecret(id),
      ({ secret }) => onSecret(secret),
    );
  const remove = () =>
    doing(
      () => does.removeWebhook(id),
      () => router.push('/admin'),
    );
  return (
    <div className="stack">
      <div className="row">
        <button type="button" className="button primary" aria-disabled={pending} onClick={ping}>
          {t('webhooks.act.ping')}
        </button>
        <button type="button" className="button" aria-disabled={pending} onClick={turn}>
          {t(isOn ? 'webhooks.act.off' : 'webhooks.act.on')}
        </button>
        <button type="button" className="button" onClick={() => setAsking('rotate')}>
          {t('webhooks.act.rotate')}
        </button>
        <button type="button" className="button danger" onClick={() => setAsking('remove')}>
          {t('webhooks.act.remove')}
        </button>
      </div>
      <p role="status">{done}</p>
      <FormProblem refusal={refusal} say={{ rate_limited: t('webhooks.rotate.full') }} />
      <ConfirmDialog
        title={t('webhooks.rotate.title')}
        open={asking === 'rotate'}
        yes={t('webhooks.rotate.yes')}
        pending={pending}
        onYes={rotate}
        onCancel={() => setAsking(null)}
      >
        <p>{t('webhooks.rotate.body')}</p>
      </ConfirmDialog>
      <ConfirmDialog
        title={t('webhooks.remove.title')}
        open={asking === 'remove'}
        yes={t('webhooks.remove.yes')}
        pending={pending}
        onYes={remove}
        onCancel={() => setAsking(null)}
      >
        <p>{t('webhooks.remove.body', { url })}</p>
      </ConfirmDialog>
    </div>
  );
}
