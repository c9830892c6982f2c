'use client';

import { useRouter } from 'next/navigation';
import { type ComponentProps, useMemo } from 'react';
import type { PublishActions } from './publish-panel';
import { Workbench } from './workbench';

type Props = Omit<ComponentProps<typeof Workbench>, 'actions'> & Omit<PublishActions, 'refresh'>;

/** The workbench on a page that can be read anew in place. */
export function WorkbenchPage({ approve, publish, withdraw, giveBack, ...rest }: Props) {
  const router = useRouter();
  const actions = useMemo(
    () => ({ approve, publish, withdraw, giveBack, refresh: () => router.refresh() }),
    [approve, publish, withdraw, giveBack, router],
  );
  return <Workbench {...rest} actions={actions} />;
}
