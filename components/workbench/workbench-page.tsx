'use client';

import { useRouter } from 'next/navigation';
import { type ComponentProps, useMemo } from 'react';
import type { PublishActions } from './publish/publishing';
import type { RepairActions } from './repairs';
import { Workbench } from './workbench';

type Props = Omit<ComponentProps<typeof Workbench>, 'actions' | 'repairActions'> &
  Omit<PublishActions, 'refresh'> & {
    repair: RepairActions['repair'];
    undo: RepairActions['undo'];
    align: RepairActions['align'];
  };

/** The workbench on a page that can be read anew in place. */
export function WorkbenchPage({ repair, undo, align, ...props }: Props) {
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
  return <Workbench {...rest} actions={actions} repairActions={repairActions} />;
}
