import { findByDeskRule } from '@/lib/core/checks/desk-rule';
import type { Rule } from '@/lib/core/checks/rule';

/** What the desk's own rules find, each with its own severity. */
export const deskRule: Rule = {
  id: 'desk-rule',
  severity: 'minor',
  find: (segment, { deskRules = [] }) => deskRules.flatMap((rule) => findByDeskRule(rule, segment)),
};
