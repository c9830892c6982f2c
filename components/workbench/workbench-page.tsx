'use client';

import { useRouter } from 'next/navigation';
import { type ComponentProps, useMemo, useState } from 'react';
import { Link } from '@/components/link';
import { useI18n } from '@/components/ui/i18n-provider';
import { unpackSegments } from '@/lib/core/packed-segments';
import { sendEvents } from './events/send-events';
import type { PublishActions } from './publish/publishing';
import { PublishPanel } from './publish-panel';
import type { Approval } from './translation-view';
import { useStable } from './use-stable';
import { Workbench } from './workbench';

type Props = Omit<
  ComponentProps<typeof Workbench>,
  'segments' | 'refresh' | 'tell' | 'end' | 'intro' | 'practice' | 'repairActions' | 'past'
> & {
  /** See `packSegments`. */
  packed: string;
  approvals: readonly Approval[];
  publishActions: Omit<PublishActions, 'refresh'>;
  repairActions: NonNullable<ComponentProps<typeof Workbench>['repairActions']>;
  past: NonNullable<ComponentProps<typeof Workbench>['past']>;
};

/** The workbench on a page that can be read anew in place. */
export function WorkbenchPage({ packed, approvals, publishActions, ...props }: Props) {
  const { t } = useI18n();
  const router = useRouter();
  const { translation } = props;
  const [tell] = useState(() => sendEvents(translation.id));
  const [refresh] = useState(() => () => router.refresh());
  const actions = useStable({ ...publishActions, refresh });
  return (
    <Workbench
      {...props}
      segments={useMemo(() => unpackSegments(packed), [packed])}
      past={useStable(props.past)}
      repairActions={useStable(props.repairActions)}
      waiverActions={useStable(props.waiverActions)}
      together={{ ...props.together, actions: useStable(props.together.actions) }}
      refresh={refresh}
      tell={tell}
      end={
        <>
          <Link className="button" href={`/a/${translation.id}/preview`}>
            {t('workbench.preview')}
          </Link>
          <PublishPanel translation={translation} approvals={approvals} actions={actions} />
        </>
      }
    />
  );
}
