'use server';

import { refresh } from 'next/cache';
import { z } from 'zod';
import type { DeskRuleProblem } from '@/lib/core/checks/desk-rule';
import { changeDeskRule } from '@/lib/data/desk-rules';
import { deskRuleSchema, type SeenRule, seenRuleSchema } from '@/lib/schema/desk-rule';
import { action, type Outcome } from '@/lib/server/action';
import { storeDeskRule, switchDeskRule, type Trial, tryStoredRule } from '@/lib/server/desk-rules';

const switchSchema = z.strictObject({ seen: seenRuleSchema, live: z.boolean() });

const runStore = action(deskRuleSchema, storeDeskRule);
const runTry = action(seenRuleSchema, tryStoredRule);
const runSwitch = action(switchSchema, (scope, { seen, live }) => switchDeskRule(scope, seen, live));
const runRemove = action(seenRuleSchema, (scope, seen) => changeDeskRule(scope, seen, { removed: true }));

async function shown<T>(outcome: Outcome<T>): Promise<Outcome<T>> {
  if (outcome.ok) refresh();
  return outcome;
}

/** What keeps the rule from being one; nothing when it was stored. */
export async function storeRule(
  rule: z.input<typeof deskRuleSchema>,
): Promise<Outcome<readonly DeskRuleProblem[]>> {
  return shown(await runStore(rule));
}

export async function tryRule(seen: SeenRule): Promise<Outcome<Trial>> {
  return runTry(seen);
}

export async function switchRule(input: z.input<typeof switchSchema>): Promise<Outcome<SeenRule>> {
  return shown(await runSwitch(input));
}

export async function removeRule(seen: SeenRule): Promise<Outcome<SeenRule>> {
  return shown(await runRemove(seen));
}
