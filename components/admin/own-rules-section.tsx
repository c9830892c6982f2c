'use client';

import { useId, useRef, useState } from 'react';
import { useI18n } from '@/components/ui/i18n-provider';
import styles from './checks.module.css';
import { OwnRuleEntry, type OwnRuleItem, type RuleActions } from './own-rule-entry';
import { OwnRuleForm, type StoreRule } from './own-rule-form';

type Props = {
  rules: readonly OwnRuleItem[];
  languages: { readonly source: string; readonly target: string };
  storeRule: StoreRule;
  actions: RuleActions;
};

/** What the desk looks for beside the checks that all desks have: its house style. */
export function OwnRulesSection({ rules, languages, storeRule, actions }: Props) {
  const { t } = useI18n();
  const id = useId();
  const status = useRef<HTMLParagraphElement>(null);
  const [done, setDone] = useState('');
  const [added, setAdded] = useState(0);
  const say = (words: string) => {
    setDone(words);
    status.current?.focus();
  };
  return (
    <section aria-labelledby={`${id}-title`} className="stack">
      <h2 id={`${id}-title`}>{t('checks.own.title')}</h2>
      <p className={styles.lead}>{t('checks.own.lead')}</p>
      <p ref={status} role="status" tabIndex={-1} className={styles.done}>
        {done}
      </p>
      {rules.length > 0 && (
        <ul className={styles.own}>
          {rules.map((rule) => (
            <OwnRuleEntry key={rule.id} rule={rule} languages={languages} actions={actions} onDone={say} />
          ))}
        </ul>
      )}
      <details className={styles.group}>
        <summary>
          <h3>{t('checks.own.add')}</h3>
        </summary>
        <OwnRuleForm
          key={added}
          languages={languages}
          storeRule={storeRule}
          onStored={() => {
            setAdded(added + 1);
            say(t('checks.own.stored'));
          }}
        />
      </details>
    </section>
  );
}
