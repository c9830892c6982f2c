'use client';

import { useEffect, useId, useRef, useState } from 'react';
import type { Answer } from '@/components/access/use-act';
import { CopyField } from '@/components/ui/copy-field';
import { Dialog } from '@/components/ui/dialog';
import { useI18n } from '@/components/ui/i18n-provider';
import type { Role } from '@/lib/core/review/roles';
import styles from './admin.module.css';
import { type Done, nothingDone } from './done';
import { InviteForm } from './invite-form';
import { type ChangePerson, MemberRole } from './member-role';
import { PasswordLink } from './password-link';
import { TakeOff } from './take-off';

export type Member = {
  readonly userId: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
};

type Props = {
  members: readonly Member[];
  roles: readonly Role[];
  self: string;
  invite: (person: { email: string; role: string }) => Promise<Answer<string>>;
  linkToPassword: (email: string) => Promise<Answer<string>>;
  changePerson: ChangePerson;
};

type Link = { readonly kind: 'join' | 'password'; readonly who: string; readonly url: string };

/** Who is at the desk and what each may do. A link is shown once, here, and nowhere else. */
export function PeopleSection({ members, roles, self, invite, linkToPassword, changePerson }: Props) {
  const { t } = useI18n();
  const title = useId();
  const status = useRef<HTMLParagraphElement>(null);
  const [link, setLink] = useState<Link | null>(null);
  const [done, setDone] = useState<Done>(nothingDone);
  useEffect(() => {
    if (done.isGone) status.current?.focus();
  }, [done]);
  const administrators = members.filter((member) => member.role === 'administrator').length;
  return (
    <section aria-labelledby={title} className="stack">
      <h2 id={title}>{t('admin.people.title')}</h2>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('admin.people.person')}</th>
            <th scope="col">{t('admin.people.role')}</th>
            <th scope="col">
              <span className="visually-hidden">{t('admin.acts')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {members.map((member) => {
            const isSelf = member.userId === self;
            const isLast = member.role === 'administrator' && administrators === 1;
            return (
              <tr key={member.userId}>
                <th scope="row">
                  <span className={styles.name}>{member.name}</span>
                  {isSelf && <span className="tag">{t('admin.people.you')}</span>}
                  <span className={styles.email}>{member.email}</span>
                </th>
                <td>
                  {isLast ? (
                    <>
                      {t('common.role.administrator')}
                      <p className={styles.note}>{t('admin.people.last')}</p>
                    </>
                  ) : (
                    <MemberRole
                      member={member}
                      roles={roles}
                      isSelf={isSelf}
                      changePerson={changePerson}
                      onDone={(words) => setDone({ words, isGone: false })}
                    />
                  )}
                </td>
                <td className={styles.actsCell}>
                  <div className={styles.acts}>
                    <PasswordLink
                      member={member}
                      linkToPassword={linkToPassword}
                      onLink={(url) => setLink({ kind: 'password', who: member.name, url })}
                    />
                    {!isLast && (
                      <TakeOff
                        member={member}
                        isSelf={isSelf}
                        changePerson={changePerson}
                        onDone={(words) => setDone({ words, isGone: true })}
                      />
                    )}
                  </div>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <p ref={status} role="status" tabIndex={-1} className={styles.done}>
        {done.words}
      </p>
      <InviteForm roles={roles} invite={invite} onLink={(who, url) => setLink({ kind: 'join', who, url })} />
      <LinkDialog link={link} onClose={() => setLink(null)} />
    </section>
  );
}

function LinkDialog({ link, onClose }: { link: Link | null; onClose: () => void }) {
  const { t } = useI18n();
  return (
    <Dialog
      title={link ? t(`admin.people.link.${link.kind}.title`, { who: link.who }) : ''}
      open={link !== null}
      onClose={onClose}
    >
      {link && (
        <>
          <p>{t(`admin.people.link.${link.kind}.body`)}</p>
          <CopyField label={t('admin.people.link.label')} value={link.url} />
        </>
      )}
      <p>
        <button type="button" className="button" onClick={onClose}>
          {t('common.close')}
        </button>
      </p>
    </Dialog>
  );
}
