'use client';

import { useEffect } from 'react';
import { useI18n } from '@/components/ui/i18n-provider';
import { useBench } from '../bench';
import { fieldIdOf } from '../caret';
import { useCommand, useOffers } from '../use-command';
import { useKeys } from '../use-keys';
import type { RowFinding } from './check-messages';
import { applyFix, byGrade, currentIn, sayFixed, walkFindings } from './finding-moves';
import { placeSpan } from './place-fix';

/** What the keys do with findings, and the same in the palette. */
export function FindingCommands() {
  const { t } = useI18n();
  const bench = useBench();
  const { shown } = useKeys();
  const { store, findings, moves, commands } = bench;
  const ground = { ...bench, t };
  const walk = (step: 1 | -1, focused: string | null = null) => {
    walkFindings(ground, step, focused);
    return true;
  };
  useCommand('nextFinding', (row) => walk(1, row));
  useCommand('previousFinding', (row) => walk(-1, row));
  useCommand('applyFix', (focused) => {
    const id = store.state.active?.id;
    const finding = id === undefined ? null : fixable(currentIn(bench, id), findings.row(id)?.open ?? []);
    if (id === undefined || !finding) return walk(1, focused);
    const [fix] = finding.fixes;
    if (!fix) moves.say(t('findings.say.noFix'));
    else if (applyFix(ground, id, finding, fix)) {
      findings.point(null);
      sayFixed(ground, id, finding, fix.text);
    }
    return true;
  });
  useOffers(() => [
    ...(['nextFinding', 'previousFinding'] as const).map((command) => ({
      id: command,
      label: t(command === 'nextFinding' ? 'findings.command.next' : 'findings.command.previous'),
      keys: shown(command),
      run: () => walk(command === 'nextFinding' ? 1 : -1),
    })),
    ...(['applyFix', 'keepAsIs'] as const)
      .filter(() => (findings.row(store.state.active?.id ?? '')?.open.length ?? 0) > 0)
      .map((command) => ({
        id: command,
        label: t(command === 'applyFix' ? 'findings.command.apply' : 'findings.command.keep'),
        keys: shown(command),
        run: () => commands.run(command, store.state.active?.id ?? null),
      })),
    {
      id: 'allFindings',
      label: t('findings.all.title'),
      run: () => moves.dispatch({ kind: 'sheet', tab: 'findings' as const }),
    },
  ]);
  useLitByCaret();
  return null;
}

/** The finding that was pointed at, or the first that has a fix. */
const fixable = (current: RowFinding | null, open: readonly RowFinding[]): RowFinding | null =>
  !current || current.fixes.length > 0
    ? current
    : (byGrade(open).find(({ fixes }) => fixes.length > 0) ?? current);

/** A caret inside an anchor lights it on both sides. */
function useLitByCaret(): void {
  const { store, findings } = useBench();
  useEffect(() => {
    const look = () => {
      const field = document.activeElement;
      const id = store.state.active?.id;
      if (!id || !(field instanceof HTMLTextAreaElement) || field.id !== fieldIdOf(id)) return;
      const checked = findings.row(id)?.checked;
      const caret = field.selectionStart;
      const anchor =
        checked?.anchors.findLastIndex(({ target }) => {
          const span = target && placeSpan(checked.target, field.value, target);
          return span && span[0] <= caret && caret <= span[1];
        }) ?? -1;
      findings.light(anchor < 0 ? null : { id, anchor });
    };
    document.addEventListener('selectionchange', look);
    document.addEventListener('keyup', look);
    return () => {
      document.removeEventListener('selectionchange', look);
      document.removeEventListener('keyup', look);
    };
  }, [store, findings]);
}
