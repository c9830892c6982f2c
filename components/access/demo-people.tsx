'use client';

import { useI18n } from '@/components/ui/i18n-provider';
import type { Role } from '@/lib/core/review/roles';
import { signInAsDemoPerson } from './authenticate';
import styles from './demo-people.module.css';
import { FormProblem } from './form-problem';
import { useAct } from './use-act';

export type DemoPerson = { readonly userId: string; readonly name: string; readonly role: Role };

/** One click, and you are one of the invented people of the demo desk. */
export function DemoPeople({ people }: { people: readonly DemoPerson[] }) {
  const { t } = useI18n();
  const { pending, refusal, act } = useAct();
  const enter = (userId: string) =>
    act(async () => {
      const answer = await signInAsDemoPerson(userId);
      if (!answer) window.location.assign('/');
      return answer;
    });
  return (
    <div className="stack">
      <p>{t('access.demo.intro')}</p>
      <FormProblem refusal={refusal} />
      <ul className={styles.people}>
        {people.map((person, index) => {
          const alike = people.slice(0, index).find((other) => other.role === person.role);
          return (
            <li key={person.userId}>
              <button
                type="button"
                className={styles.person}
                aria-disabled={pending}
                onClick={() => enter(person.userId)}
              >
                <span className={styles.name}>{person.name}</span>
                <span className="tag">{t(`common.role.${person.role}`)}</span>
                <span className={styles.does}>
                  {alike ? t('access.demo.another', { name: alike.name }) : t(`access.does.${person.role}`)}
                </span>
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
