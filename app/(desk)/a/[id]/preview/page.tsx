import Link from 'next/link';
import { ArticlePreview } from '@/components/preview/article-preview';
import { listSegments } from '@/lib/data/segments';
import { getTranslation } from '@/lib/data/translations';
import { getI18n } from '@/lib/i18n/request';
import { orNotFound } from '@/lib/server/or-not-found';
import { requireScope } from '@/lib/server/session';

export async function generateMetadata() {
  const { t } = await getI18n();
  return { title: t('preview.title') };
}

export default async function PreviewPage({
  params,
  searchParams,
}: {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ side?: string }>;
}) {
  const scope = await requireScope();
  const { id } = await params;
  const translation = await orNotFound(id, () => getTranslation(scope, id));
  const [segments, { t }, { side }] = await Promise.all([listSegments(scope, id), getI18n(), searchParams]);
  const open = segments.filter((segment) => segment.approvedById === null).length;
  const source = side === 'source';
  return (
    <main id="content" className="page stack">
      <div className="row">
        <Link className="button" href={`/a/${id}`}>
          {t('preview.back')}
        </Link>
        <Link className="button" href={source ? `/a/${id}/preview` : `/a/${id}/preview?side=source`}>
          {t(source ? 'preview.showTarget' : 'preview.showSource')}
        </Link>
      </div>
      {open > 0 && <p className="notice warning">{t('preview.draft', { count: open })}</p>}
      <ArticlePreview
        translationId={id}
        language={source ? translation.sourceLanguage : translation.language}
        byline={translation.byline}
        segments={segments.map((segment) => ({
          id: segment.id,
          number: segment.position + 1,
          block: segment.block,
          kind: segment.kind,
          text: source ? segment.source : segment.target,
          approved: segment.approvedById !== null,
        }))}
      />
    </main>
  );
}
