import type { Metadata } from 'next';
import { GlossaryScreen } from '@/components/glossary/glossary-screen';
import { may } from '@/lib/core/review/roles';
import { getDesk } from '@/lib/data/desks';
import { listTerms, termPageSize } from '@/lib/data/terms';
import { age } from '@/lib/i18n/age';
import { getI18n } from '@/lib/i18n/request';
import { termLimits } from '@/lib/schema/term';
import { requireScope } from '@/lib/server/session';
import {
  addToGlossary,
  changeInGlossary,
  listWholeGlossary,
  readVersions,
  removeFromGlossary,
  takeInFile,
} from './actions';

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getI18n();
  return { title: t('glossary.title') };
}

type Asked = Readonly<Partial<Record<'find' | 'page' | 'source' | 'target', string | string[]>>>;

const textOf = (asked: string | string[] | undefined): string =>
  typeof asked === 'string' ? asked.trim().slice(0, termLimits.text) : '';

export default async function GlossaryPage({ searchParams }: { searchParams: Promise<Asked> }) {
  const scope = await requireScope();
  const asked = await searchParams;
  const search = textOf(asked.find);
  const page = Math.max(1, Math.trunc(Number(asked.page)) || 1);
  const [{ language }, desk, { terms, count }] = await Promise.all([
    getI18n(),
    getDesk(scope),
    listTerms(scope, { search, page }),
  ]);
  const now = new Date();
  const [source, target] = [textOf(asked.source), textOf(asked.target)];
  return (
    <GlossaryScreen
      terms={terms.map(({ at, ...term }) => ({ ...term, ago: age(new Date(at), now, language) }))}
      count={count}
      page={page}
      pages={Math.ceil(count / termPageSize)}
      search={search}
      languages={{ source: desk.sourceLanguage, target: desk.targetLanguage }}
      fresh={source || target ? { source, target } : null}
      actions={
        may(scope.role, 'edit')
          ? {
              addTerm: addToGlossary,
              changeTerm: changeInGlossary,
              removeTerm: removeFromGlossary,
              readVersions,
            }
          : null
      }
      fileActions={may(scope.role, 'administer') ? { takeIn: takeInFile, listAll: listWholeGlossary } : null}
    />
  );
}
