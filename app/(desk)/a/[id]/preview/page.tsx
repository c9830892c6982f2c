import { Link } from '@/components/link';
import { ArticlePreview } from '@/components/preview/article-preview';
import { listSegments } from '@/lib/data/segments';
import { getTranslation } from '@/lib/data/translations';
import { getI18n } from '@/lib/i18n/request';
import { orNotFound } from '@/lib/server/or-not-found';
import { requireScope } from '@/lib/server/session';

const widths = ['desktop', 'phone'] as const;
type Width = (typeof widths)[number];

export async function generateMetadata() {
  const { t } = await getI18n();
  return { title: t('preview.title') };
}

export default async function PreviewPage({
  params,
  searchParams,
}: {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ side?: string; width?: string }>;
}) {
  const scope = await requireScope();
  const { id } = await params;
  const translation = await orNotFound(id, () => getTranslation(scope, id));
  const [segments, { t }, shown] = await Promise.all([listSegments(scope, id), getI18n(), searchParams]);
  const open = segments.filter((segment) => segment.approvedById === null).length;
  const source = shown.side === 'source';
  const width = widths.find((one) => one === shown.width) ?? 'desktop';
  const href = (view: { source: boolean; width: Width }): string =>
    `/a/${id}/preview?side=${view.source ? 'source' : 'target'}&width=${view.width}`;
  return (
    <main id="content" className="page stack">
      <div className="row">
        <Link className="button" href={`/a/${id}`}>
          {t('preview.back')}
        </Link>
        <Link className="button" href={href({ source: !source, width })}>
          {t(source ? 'preview.showTarget' : 'preview.showSource')}
        </Link>
        <nav className="row" aria-label={t('preview.width')}>
          {widths.map((one) => (
            <Link
              key={one}
              className="button quiet"
              aria-current={one === width ? 'true' : undefined}
              href={href({ source, width: one })}
            >
              {t(`preview.widths.${one}`)}
            </Link>
          ))}
        </nav>
      </div>
      {open > 0 && <p className="notice warning">{t('preview.draft', { count: open })}</p>}
      <ArticlePreview
        translationId={id}
        language={source ? translation.sourceLanguage : translation.language}
        byline={translation.byline}
        phone={width === 'phone'}
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
