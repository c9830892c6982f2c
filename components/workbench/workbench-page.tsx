'use client';

import { useRouter } from 'next/navigation';
import { type ComponentProps, useMemo } from 'react';
import type { PublishActions } from './publish-panel';
import type { RepairActions } from './repairs';
import { Workbench } from './workbench';

type Props = Omit<ComponentProps<typeof Workbench>, 'actions' | 'repairActions'> &
  Omit<PublishActions, 'refresh'> & {
    repair: RepairActions['repair'];
    undo: RepairActions['undo'];
    align: RepairActions['align'];
  };

/** The workbench on a page that can be read anew in place. */
export function WorkbenchPage({ approve, publish, withdraw, giveBack, repair, undo, align, ...rest }: Props) {
  const router = useRouter();
  const actions = useMemo(
    () => ({ approve, publish, withdraw, giveBack, refresh: () => router.refresh() }),
    [approve, publish, withdraw, giveBack, router],
  );
  const repairActions = useMemo(() => ({ repair, undo, align }), [repair, undo, align]);
  return <Workbench {...rest} actions={actions} repairActions={repairActions} />;
}
