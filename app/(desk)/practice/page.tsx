import type { Metadata } from 'next';
import { PracticeScreen } from '@/components/practice/practice-screen';
import { findInstallationKind } from '@/lib/data/installation';
import { getI18n } from '@/lib/i18n/request';
import { buildId } from '@/lib/server/build-id';
import { requireScope } from '@/lib/server/session';
import { finishPractice } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getI18n();
  return { title: t('practice.name') };
}

export default async function PracticePage() {
  const { userId, name, role } = await requireScope();
  const demo = (await findInstallationKind()) === 'demo';
  return <PracticeScreen person={{ userId, name, role, demo }} build={buildId()} finish={finishPractice} />;
}
