/**
 * What Playwright says when Chromium itself died, whether a page of it, or the whole at its launch. A test that only
 * waited too long, or met a page that was closed, says something else.
 */
const crash = /\b(?:Page|Target) crashed\b|\bsignal=SIG(?:SEGV|TRAP|ILL|BUS|ABRT)\b/u;

/**
 * The titles of the failed tests of a report of Playwright, if the browser crashed in every one of them and nothing
 * else went wrong; else none.
 * @param {PlaywrightReport} report @returns {readonly string[]}
 */
export function crashedTests({ suites = [], errors = [] }) {
  const failed = suites.flatMap(specsOf).filter(({ ok }) => !ok);
  return errors.length === 0 && failed.every(isCrashed) ? failed.map(({ title }) => title) : [];
}

/** @param {Suite} suite @returns {readonly Spec[]} */
const specsOf = ({ specs = [], suites = [] }) => [...specs, ...suites.flatMap(specsOf)];

/** @param {Spec} spec */
const isCrashed = ({ tests }) =>
  tests.every(({ results }) =>
    results.every(({ errors }) => errors.some(({ message }) => crash.test(message ?? ''))),
  );

/**
 * @typedef {{ suites?: readonly Suite[], errors?: readonly unknown[], stats?: Stats }} PlaywrightReport
 * @typedef {{ specs?: readonly Spec[], suites?: readonly Suite[] }} Suite
 * @typedef {{ title: string, ok: boolean, tests: readonly { results: readonly { errors: readonly { message?: string }[] }[] }[] }} Spec
 * @typedef {{ expected?: number, unexpected?: number, flaky?: number, skipped?: number }} Stats
 */
