'use client';

import type { ComponentProps } from 'react';
import { useI18n } from '@/components/ui/i18n-provider';
import { WebhooksSection } from '@/components/webhooks/webhooks-section';
import styles from './admin.module.css';
import { ChecksSection } from './checks-section';
import { DeskSection } from './desk-section';
import { HouseStyleSection } from './house-style-section';
import { KeysSection } from './keys-section';
import { OwnRulesSection } from './own-rules-section';
import { PeopleSection } from './people-section';
import { RulesPanel } from './rules-panel';

type Props = {
  people: ComponentProps<typeof PeopleSection>;
  keys: ComponentProps<typeof KeysSection>;
  webhooks: ComponentProps<typeof WebhooksSection>;
  desk: Omit<ComponentProps<typeof DeskSection>, 'children'>;
  rules: ComponentProps<typeof RulesPanel>;
  checks: ComponentProps<typeof ChecksSection>;
  houseStyle: ComponentProps<typeof HouseStyleSection>;
  ownRules: ComponentProps<typeof OwnRulesSection>;
};

export function AdminScreen({ people, keys, webhooks, desk, rules, checks, houseStyle, ownRules }: Props) {
  const { t } = useI18n();
  return (
    <main id="content" className={`page ${styles.screen}`}>
      <h1>{t('common.nav.admin')}</h1>
      <PeopleSection {...people} />
      <KeysSection {...keys} />
      <WebhooksSection {...webhooks} />
      <DeskSection {...desk}>
        <RulesPanel {...rules} />
      </DeskSection>
      <ChecksSection {...checks} />
      <HouseStyleSection {...houseStyle} />
      <OwnRulesSection {...ownRules} />
    </main>
  );
}
