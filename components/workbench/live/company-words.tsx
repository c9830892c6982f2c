'use client';

import { useEffect, useRef } from 'react';
import { useI18n } from '@/components/ui/i18n-provider';
import { holderOf } from '@/lib/core/review/presence';
import { useBench } from '../bench';
import { useTogether } from './use-live';
import { useAskers, useHeldRow } from './use-people';

/** Says aloud that somebody asks for the row being typed in, or took it over; and why a row they hold is not approved. */
export function CompanyWords() {
  const { t } = useI18n();
  const { store, moves, commands, person } = useBench();
  const { company } = useTogether();
  const held = useHeldRow();
  const before = useRef(held);
  const asker = useAskers()[0]?.name ?? null;
  const holderOfRow = (id: string) => holderOf(company.state.people, id, person.userId);
  useEffect(() => {
    if (asker) moves.say(t('together.asksYou', { person: asker }));
  }, [asker, moves, t]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a change of what is held is news
  useEffect(() => {
    const lost = before.current;
    before.current = held;
    const holder = lost && lost !== held ? holderOfRow(lost) : null;
    const number = (store.row(lost ?? '')?.segment.position ?? 0) + 1;
    if (holder) moves.say(t('together.taken', { person: holder.name, number }), true);
  }, [held]);
  // Asked before the workbench's own answer: the newest is asked first.
  useEffect(() => {
    let undo = () => {};
    const timer = setTimeout(() => {
      undo = commands.handle('approve', (row) => {
        const holder = row && store.row(row)?.save === 'saved' ? holderOfRow(row) : null;
        if (holder) moves.say(t('together.editing', { person: holder.name }), true);
        return holder !== null;
      });
    });
    return () => {
      clearTimeout(timer);
      undo();
    };
  });
  return null;
}
