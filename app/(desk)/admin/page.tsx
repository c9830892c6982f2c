import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { AdminScreen } from '@/components/admin/admin-screen';
import { gradeOf, mayBlock, ownGrade } from '@/lib/core/checks/grade';
import { rules as checkRules } from '@/lib/core/checks/rules';
import { isNoisy } from '@/lib/core/review/noisy-rule';
import { may, roles } from '@/lib/core/review/roles';
import { listKeys } from '@/lib/data/api-keys';
import { countFindings } from '@/lib/data/check-settings';
import { findDeskChecks } from '@/lib/data/desk-checks';
import { listDeskRules } from '@/lib/data/desk-rules';
import { getDesk, listMembers, listTargetLanguages } from '@/lib/data/desks';
import { keyScopes } from '@/lib/data/scope';
import { listEndpoints } from '@/lib/data/webhook-endpoints';
import { age } from '@/lib/i18n/age';
import { listLanguageNames, nameLanguage } from '@/lib/i18n/language-names';
import { getI18n } from '@/lib/i18n/request';
import { maxRulesSize } from '@/lib/schema/admin-rules';
import { visitedUrl } from '@/lib/server/env';
import { findRulesInUse } from '@/lib/server/segmentation-rules';
import { requireScope } from '@/lib/server/session';
import {
  changePerson,
  endKey,
  invite,
  linkToPassword,
  makeKey,
  removeRules,
  saveChecks,
  saveDesk,
  saveHouseStyle,
  saveRules,
} from './actions';
import { removeRule, storeRule, switchRule, tryRule } from './rule-actions';
import { addWebhook } from './webhook-actions';

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getI18n();
  return { title: t('common.nav.admin') };
}

export default async function AdminPage() {
  const scope = await requireScope();
  const { t, language } = await getI18n();
  if (!may(scope.role, 'administer'))
    return (
      <main id="content" className="page stack">
        <h1>{t('common.nav.admin')}</h1>
        <p className="notice">{t('common.error.forbidden')}</p>
      </main>
    );
  const [desk, members, keys] = await Promise.all([getDesk(scope), listMembers(scope), listKeys(scope)]);
  const rules = await findRulesInUse(scope, [desk.sourceLanguage, desk.targetLanguage]);
  const { settings, houseStyle } = await findDeskChecks(scope);
  const counts = new Map((await countFindings(scope)).map((one) => [one.code, one]));
  const named = (tag: string) => ({ tag, name: nameLanguage(tag, language) });
  const now = new Date();
  const ago = (time: string): string => age(new Date(time), now, language);
  return (
    <AdminScreen
      people={{ members, roles, self: scope.userId, invite, linkToPassword, changePerson }}
      keys={{
        keys: keys.map((key) => ({
          id: key.id,
          name: key.name,
          prefix: key.prefix,
          scopes: key.scopes,
          origins: key.origins,
          created: ago(key.createdAt),
          lastUsed: key.lastUsedAt && ago(key.lastUsedAt),
          revoked: key.revokedAt && ago(key.revokedAt),
        })),
        scopes: keyScopes,
        apiUrl: visitedUrl('/api/v1', await headers()),
        sourceLanguage: desk.sourceLanguage,
        targetLanguage: desk.targetLanguage,
        makeKey,
        endKey,
      }}
      webhooks={{
        endpoints: (await listEndpoints(scope)).map((endpoint) => ({
          id: endpoint.id,
          url: endpoint.url,
          events: endpoint.events,
          languages: endpoint.languages.map(named),
          state: endpoint.state,
          waiting: endpoint.waiting,
        })),
        languages: (await listTargetLanguages(scope)).map(named),
        addWebhook,
      }}
      desk={{
        name: desk.name,
        sourceLanguage: desk.sourceLanguage,
        targetLanguage: desk.targetLanguage,
        secondApproval: desk.secondApproval,
        readingPass: desk.readingPass,
        creditNames: desk.creditNames,
        timeZone: desk.timeZone,
        pagePattern: desk.pagePattern ?? '',
        timeZones: [...new Set([desk.timeZone, ...Intl.supportedValuesOf('timeZone')])].sort(),
        urgentMinutes: desk.urgentMinutes,
        languages: listLanguageNames(language),
        saveDesk,
      }}
      rules={{
        inUse: rules && {
          ...rules,
          counts: rules.counts.map((one) => ({ ...one, language: nameLanguage(one.language, language) })),
        },
        maxSize: maxRulesSize,
        storeRules: saveRules,
        removeRules,
      }}
      checks={{
        rules: checkRules
          .filter(({ id }) => id !== 'desk-rule')
          .map((rule) => {
            const own = counts.get(rule.id);
            return {
              code: rule.id,
              grade: gradeOf(rule, settings),
              own: ownGrade(rule),
              mayBlock: mayBlock(rule),
              counts: own ?? null,
              noisy: own ? isNoisy(own) : false,
            };
          }),
        saveChecks,
      }}
      houseStyle={{ ...houseStyle, saveHouseStyle }}
      ownRules={{
        rules: await listDeskRules(scope),
        languages: { source: desk.sourceLanguage, target: desk.targetLanguage },
        storeRule,
        actions: { tryRule, switchRule, removeRule },
      }}
    />
  );
}
