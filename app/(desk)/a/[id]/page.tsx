import type { Metadata } from 'next';
import { WorkbenchPage } from '@/components/workbench/workbench-page';
import { may } from '@/lib/core/review/roles';
import { listSentenceLengths } from '@/lib/data/repairs';
import { listSegments } from '@/lib/data/segments';
import { getTranslation } from '@/lib/data/translations';
import { orNotFound } from '@/lib/server/or-not-found';
import { requireScope } from '@/lib/server/session';
import {
  alignRowsAgain,
  approve,
  giveBack,
  publishRelease,
  readHistory,
  repairRows,
  undoRepairOfRows,
  withdrawRelease,
} from './actions';

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const scope = await requireScope();
  const { id } = await params;
  const translation = await orNotFound(id, () => getTranslation(scope, id));
  const [headline] = await listSegments(scope, translation.id);
  return { title: headline?.source ?? '' };
}

export default async function ArticlePage({ params }: Props) {
  const scope = await requireScope();
  const { id } = await params;
  const translation = await orNotFound(id, () => getTranslation(scope, id));
  const segments = await listSegments(scope, translation.id);
  const lengths = await listSentenceLengths(scope, translation.id);
  return (
    <WorkbenchPage
      translation={{ ...translation, latest: translation.releases[0] ?? null }}
      segments={segments}
      lengths={lengths}
      person={{ userId: scope.userId, role: scope.role }}
      readOnly={!may(scope.role, 'edit')}
      readHistory={readHistory}
      approve={approve}
      publish={publishRelease}
      withdraw={withdrawRelease}
      giveBack={giveBack}
      repair={repairRows}
      undo={undoRepairOfRows}
      align={alignRowsAgain}
    />
  );
}
