'use client';

import { useRouter } from 'next/navigation';
import { type ComponentProps, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from '@/components/link';
import { sendEvents } from './events/send-events';
import type { WaiverActions } from './findings/keep-as-is';
import type { CommentActions, Shared } from './live/use-live';
import type { Past } from './past/past';
import type { PublishActions } from './publish/publishing';
import { PublishPanel } from './publish-panel';
import type { RepairActions } from './repairs';
import type { Approval } from './translation-view';
import { Workbench } from './workbench';

type Props = Omit<
  ComponentProps<typeof Workbench>,
  'repairActions' | 'waiverActions' | 'together' | 'refresh' | 'tell' | 'past' | 'end' | 'intro' | 'practice'
> &
  WaiverActions &
  Omit<PublishActions, 'refresh'> & {
    repair: RepairActions['repair'];
    undo: RepairActions['undo'];
    align: RepairActions['align'];
    approvals: readonly Approval[];
    shared: Omit<Shared, 'actions'>;
    comment: CommentActions['add'];
    searchPast: Past['search'];
    findAlike: Past['alike'];
    resolve: CommentActions['resolve'];
  };

/** The workbench on a page that can be read anew in place. */
export function WorkbenchPage({
  repair,
  undo,
  align,
  shared,
  comment,
  resolve,
  giveWaiver,
  withdrawWaiver,
  approvals,
  searchPast,
  findAlike,
  ...props
}: Props) {
  const { t } = useTranslation();
  const { approve, publish, withdraw, giveBack, confirm, markSensitive, readStanding, ...others } = props;
  const { schedule, cancelSchedule, setEmbargo, ...rest } = others;
  const router = useRouter();
  const [tell] = useState(() => sendEvents(props.translation.id));
  const actions = useMemo(
    () => ({
      approve,
      publish,
      schedule,
      cancelSchedule,
      setEmbargo,
      withdraw,
      giveBack,
      confirm,
      markSensitive,
      readStanding,
      refresh: () => router.refresh(),
    }),
    [
      approve,
      publish,
      schedule,
      cancelSchedule,
      setEmbargo,
      withdraw,
      giveBack,
      confirm,
      markSensitive,
      readStanding,
      router,
    ],
  );
  const repairActions = useMemo(() => ({ repair, undo, align }), [repair, undo, align]);
  const past = useMemo(() => ({ search: searchPast, alike: findAlike }), [searchPast, findAlike]);
  const commentActions = useMemo(() => ({ add: comment, resolve }), [comment, resolve]);
  const together = { ...shared, actions: commentActions };
  const waiverActions = useMemo(() => ({ giveWaiver, withdrawWaiver }), [giveWaiver, withdrawWaiver]);
  return (
    <Workbench
      {...rest}
      refresh={actions.refresh}
      tell={tell}
      past={past}
      end={
        <>
          <Link className="button" href={`/a/${rest.translation.id}/preview`}>
            {t('workbench.preview')}
          </Link>
          <PublishPanel translation={rest.translation} approvals={approvals} actions={actions} />
        </>
      }
      repairActions={repairActions}
      waiverActions={waiverActions}
      together={together}
    />
  );
}
