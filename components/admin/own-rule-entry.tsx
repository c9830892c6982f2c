'use client';

import { useState } from 'react';
import { FormProblem } from '@/components/access/form-problem';
import { type Answer, useAct } from '@/components/access/use-act';
import { Link } from '@/components/link';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { useI18n } from '@/components/ui/i18n-provider';
import type { DeskRule } from '@/lib/core/checks/rule';
import styles from './checks.module.css';

type SeenRule = { id: string; version: number };
type Trial = {
  readonly rows: number;
  readonly articles: number;
  readonly places: readonly {
    readonly id: string;
    readonly translationId: string;
    readonly source: string;
    readonly target: string;
  }[];
};

export type OwnRuleItem = DeskRule & {
  readonly version: number;
  readonly live: boolean;
  readonly tried: number | null;
  readonly by: string;
};

export type RuleActions = {
  readonly tryRule: (seen: SeenRule) => Promise<Answer<Trial>>;
  readonly switchRule: (rule: { seen: SeenRule; live: boolean }) => Promise<Answer<unknown>>;
  readonly removeRule: (seen: SeenRule) => Promise<Answer<unknown>>;
};

type Props = {
  rule: OwnRuleItem;
  languages: { readonly source: string; readonly target: string };
  actions: RuleActions;
  onDone: (words: string) => void;
};

/** A rule of the desk's own. It is switched on only after it was seen what it would find. */
export function OwnRuleEntry({ rule, languages, actions, onDone }: Props) {
  const { t, uiLanguage } = useI18n();
  const { pending, refusal, act } = useAct();
  const [trial, setTrial] = useState<Trial | null>(null);
  const [asking, setAsking] = useState(false);
  const { live } = rule;
  const seen = { id: rule.id, version: rule.version };
  const name = uiLanguage === 'en' ? rule.message.en : rule.message.vi;
  const run = () =>
    act(async () => {
      const answer = await actions.tryRule(seen);
      if (!answer.ok) return answer;
      setTrial(answer.value);
      return null;
    });
  const put = (work: () => Promise<Answer<unknown>>, words: string) =>
    act(async () => {
      const answer = await work();
      setAsking(false);
      if (!answer.ok) return answer;
      setTrial(null);
      onDone(words);
      return null;
    });
  return (
    <li className={styles.ownRule}>
      <p>
        <span className={styles.name}>{name}</span>
        <span className={`tag ${live ? styles.live : ''}`}>
          {t(live ? 'checks.own.live' : 'checks.own.off')}
        </span>{' '}
        <span className={styles.counts}>
          {t(`checks.grade.${rule.severity === 'critical' ? 'blocker' : 'warning'}`)}
          {rule.tried !== null && <span>{t('checks.own.triedBefore', { count: rule.tried })}</span>}
        </span>
      </p>
      <p className={styles.pattern}>
        {rule.source !== '' && <code lang={languages.source}>{rule.source}</code>}
        <span>{t(rule.demands === 'present' ? 'checks.own.presentShort' : 'checks.own.absentShort')}</span>
        <code lang={languages.target}>{rule.target}</code>
        {rule.fix !== null && <span>{t('checks.own.fixShort', { fix: rule.fix })}</span>}
      </p>
      <div className="row">
        <button type="button" className="button small" aria-disabled={pending} onClick={run}>
          {t('checks.own.try')}
        </button>
        {live && (
          <button
            type="button"
            className="button small"
            onClick={() => put(() => actions.switchRule({ seen, live: false }), t('checks.own.switchedOff'))}
          >
            {t('checks.own.switchOff')}
          </button>
        )}
        {!live && trial && (
          <button
            type="button"
            className="button small primary"
            onClick={() => put(() => actions.switchRule({ seen, live: true }), t('checks.own.switchedOn'))}
          >
            {t('checks.own.switchOn')}
          </button>
        )}
        <button type="button" className="button small danger" onClick={() => setAsking(true)}>
          {t('checks.own.remove')}
        </button>
      </div>
      <FormProblem refusal={refusal} />
      <div role="status">
        {trial && (
          <>
            <p>
              {trial.rows === 0
                ? t('checks.own.findsNothing')
                : t('checks.own.finds', { count: trial.rows, articles: trial.articles })}
            </p>
            <ul className={styles.places}>
              {trial.places.map(({ id, translationId, source, target }) => (
                <li key={id}>
                  <Link href={`/a/${translationId}`} lang={languages.target}>
                    {target || '–'}
                  </Link>
                  <span lang={languages.source}>{source}</span>
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
      <ConfirmDialog
        title={t('checks.own.removeTitle')}
        open={asking}
        yes={t('checks.own.remove')}
        pending={pending}
        onYes={() => put(() => actions.removeRule(seen), t('checks.own.removed'))}
        onCancel={() => setAsking(false)}
      >
        <p>{t('checks.own.removeBody', { name })}</p>
      </ConfirmDialog>
    </li>
  );
}
