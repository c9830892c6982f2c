'use client';

import { useRouter } from 'next/navigation';
import { type ComponentProps, useMemo } from 'react';
import type { WaiverActions } from './findings/keep-as-is';
import type { CommentActions, Shared } from './live/use-live';
import type { PublishActions } from './publish/publishing';
import type { RepairActions } from './repairs';
import { Workbench } from './workbench';

type Props = Omit<
  ComponentProps<typeof Workbench>,
  'actions' | 'repairActions' | 'waiverActions' | 'together'
> &
  WaiverActions &
  Omit<PublishActions, 'refresh'> & {
    repair: RepairActions['repair'];
    undo: RepairActions['undo'];
    align: RepairActions['align'];
    shared: Omit<Shared, 'actions'>;
    comment: CommentActions['add'];
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
  ...props
}: Props) {
  const { approve, publish, withdraw, giveBack, confirm, markSensitive, readStanding, ...rest } = props;
  const router = useRouter();
  const actions = useMemo(
    () => ({
      approve,
      publish,
      withdraw,
      giveBack,
      confirm,
      markSensitive,
      readStanding,
      refresh: () => router.refresh(),
    }),
    [approve, publish, withdraw, giveBack, confirm, markSensitive, readStanding, router],
  );
  const repairActions = useMemo(() => ({ repair, undo, align }), [repair, undo, align]);
  const commentActions = useMemo(() => ({ add: comment, resolve }), [comment, resolve]);
  const together = { ...shared, actions: commentActions };
  const waiverActions = useMemo(() => ({ giveWaiver, withdrawWaiver }), [giveWaiver, withdrawWaiver]);
  return (
    <Workbench
      {...rest}
      actions={actions}
      repairActions={repairActions}
      waiverActions={waiverActions}
      together={together}
    />
  );
}
