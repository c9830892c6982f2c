'use client';

import { useI18n } from '@/components/ui/i18n-provider';
import { may } from '@/lib/core/review/roles';
import { obstaclesToApproval, obstaclesToRelease, statusOf } from '@/lib/core/review/translation-status';
import { useBench, useSelected } from '../bench';
import { isRead } from '../state';
import { savingOf } from '../tally';
import { Checklist } from './checklist';
import { Confirmation } from './confirmation';
import { Embargo } from './embargo';
import { GoOut } from './go-out';
import { Outcome } from './outcome';
import { Places } from './places';
import { factsOf, isApproving, type PublishProps, type Standing } from './publishing';
import { Releases } from './releases';
import { Scheduled } from './scheduled';
import { SendBack } from './send-back';
import { Sensitive } from './sensitive';
import { SkimmedShare } from './skimmed-share';
import { Urgent } from './urgent';
import { useAct } from './use-act';
import { embargoNow } from './waiting-time';

/** What has to be met, what is worth knowing, and the acts that are open; drawn anew with every change of the article. */
export function PublishSteps({
  translation,
  approvals,
  actions,
  close,
}: PublishProps & { close: () => void }) {
  const { t } = useI18n();
  const { person } = useBench();
  const state = useSelected((all) => all);
  const { phase, busy, act } = useAct(translation.id, actions);
  const saving = savingOf(state).state;
  const saved = saving === 'saved';
  const unsettled = state.rows.flatMap(({ segment, save }) =>
    save === 'conflict' || save === 'refused' ? [segment.position] : [],
  );
  const segments = state.rows.map((row) => ({
    ...row.segment,
    approvedById: row.approved ? (row.segment.approvedById ?? person.userId) : null,
  }));
  const open = segments.flatMap((segment) => (segment.approvedById === null ? [segment.position] : []));
  const blocked = state.rows.flatMap(({ segment }) =>
    state.flagged.blockers.has(segment.id) ? [segment.position] : [],
  );
  const unread = translation.readingPass
    ? state.rows.flatMap((row) => (isRead(state, row) ? [] : [row.segment.position]))
    : [];
  const facts = factsOf(state, translation);
  const status = statusOf(facts);
  const approving = isApproving(facts, status);
  const obstacles = approving
    ? obstaclesToApproval(
        {
          segments,
          blocked,
          unread,
          secondApproval: translation.secondApproval,
          aligning: translation.aligning !== null,
        },
        person,
      )
    : obstaclesToRelease({ ...facts, open, blocked }, person);
  const mayDecide = may(person.role, 'publish');
  const here = { id: translation.id, version: state.version };
  const embargo = embargoNow(translation.embargoUntil);
  const published = status === 'published' || status === 'changed';
  const isOut = ({ latest }: Standing) =>
    latest?.kind === 'release' && latest.translationVersion === here.version;
  return (
    <>
      <p>
        <span className="tag">{t(`queue.status.${status}`)}</span>{' '}
        {facts.approvedById && t('workbench.publish.approvedBy', { person: translation.approvedBy ?? '' })}
      </p>
      <Confirmation
        translation={translation}
        mayDecide={mayDecide}
        busy={busy}
        confirm={(number) =>
          act({
            run: () => actions.confirm({ translationId: translation.id, number }),
            happened: ({ latest }) => (latest?.urgent?.confirmedBy ?? null) !== null,
          })
        }
      />
      <Scheduled
        schedule={translation.schedule}
        zone={translation.timeZone}
        mayDecide={mayDecide}
        busy={busy}
        cancel={() =>
          act({
            run: () => actions.cancelSchedule(translation.id),
            happened: ({ schedule }) => schedule === null,
          })
        }
      />
      {!translation.secondApproval && (
        <p className="notice warning">{t('workbench.publish.singleApproval')}</p>
      )}
      {status !== 'published' && (
        <Checklist
          rows={state.rows}
          obstacles={obstacles}
          readers={translation.readers}
          asksForReading={translation.readingPass}
          approving={approving}
          close={close}
        />
      )}
      {mayDecide && <SkimmedShare rows={state.rows} approvals={approvals} />}
      {unsettled.length > 0 && (
        <p className="notice error">
          {t('workbench.publish.unsettled')} <Places positions={unsettled} close={close} />
        </p>
      )}
      {(saving === 'unsaved' || saving === 'failed') && (
        <p className="notice warning">{t('workbench.publish.unsaved')}</p>
      )}
      <Outcome phase={phase} translation={translation} published={status === 'published'} />
      {status !== 'published' && (
        <Embargo
          until={embargo}
          zone={translation.timeZone}
          mayDecide={mayDecide}
          busy={busy}
          set={(until) =>
            act({
              run: () => actions.setEmbargo({ id: translation.id, until }),
              happened: ({ embargoUntil }) => embargoUntil === until,
            })
          }
        />
      )}
      {mayDecide && status !== 'published' && (
        <GoOut
          approving={approving}
          update={translation.latest !== null}
          disabled={busy || !saved || obstacles.length > 0}
          sending={busy}
          zone={translation.timeZone}
          embargo={embargo}
          schedule={(dueAt, said) =>
            act({
              run: () => actions.schedule({ ...here, ...said, dueAt }),
              happened: ({ schedule }) => schedule?.dueAt === dueAt && schedule.lapsed === null,
            })
          }
          approve={() =>
            act({
              run: () => actions.approve(here),
              happened: ({ approvedById }) => approvedById === person.userId,
              noted: 'handed_off',
            })
          }
          publish={(said) =>
            act({
              run: () => actions.publish({ ...here, ...said }),
              happened: isOut,
              publishes: true,
              noted: 'published',
            })
          }
        />
      )}
      {mayDecide && approving && translation.secondApproval && translation.urgentMinutes !== null && (
        <Urgent
          minutes={translation.urgentMinutes}
          disabled={busy || !saved || open.length > 0 || embargo !== null}
          publish={(note) =>
            act({
              run: () => actions.publish({ ...here, urgent: true, note }),
              happened: isOut,
              publishes: true,
              noted: 'published',
            })
          }
        />
      )}
      <Sensitive
        sensitive={translation.sensitive}
        disabled={busy || !may(person.role, translation.sensitive ? 'approve-translation' : 'edit')}
        mark={(sensitive) =>
          act({
            run: () => actions.markSensitive({ id: translation.id, sensitive }),
            happened: (standing) => standing.sensitive === sensitive,
          })
        }
      />
      {mayDecide && (facts.approved > 0 || published) && (
        <SendBack
          published={published}
          disabled={busy || !saved}
          send={(note) =>
            act({
              run: () =>
                published ? actions.withdraw({ ...here, note }) : actions.giveBack({ id: here.id, note }),
              happened: ({ latest, returned }) => (published ? latest?.kind === 'withdrawal' : returned),
            })
          }
        />
      )}
      <Releases releases={translation.releases} />
    </>
  );
}
