import { expect, it } from 'vitest';
import { crashedTests } from '@/scripts/browser-crashes.mjs';

const spec = (title: string, ...messages: string[]) => ({
  title,
  ok: messages.length === 0,
  tests: [{ results: [{ errors: messages.map((message) => ({ message })) }] }],
});
const pageCrashed = 'Error: expect(page).toHaveURL(expected) failed\n\nError: Page crashed';
const neverStarted =
  'browserType.launch: Target page, context or browser has been closed\n  - [pid=7] <process did exit: exitCode=null, signal=SIGSEGV>';

it('names the tests in which the browser crashed, however deep they stand', () => {
  const inner = { specs: [spec('two', neverStarted)] };
  const suites = [{ specs: [spec('fine'), spec('one', pageCrashed)], suites: [inner] }];
  expect(crashedTests({ suites, errors: [] })).toEqual(['one', 'two']);
});

it('names none when a test failed in its own right, or something failed beside the tests', () => {
  for (const message of [
    'Error: expect(locator).toBeVisible() failed',
    'Error: locator.click: Target page, context or browser has been closed',
    'Test timeout of 120000ms exceeded.',
    '<process did exit: exitCode=null, signal=SIGKILL>',
  ]) {
    const suites = [{ specs: [spec('one', pageCrashed), spec('two', message)] }];
    expect(crashedTests({ suites, errors: [] })).toEqual([]);
  }
  expect(crashedTests({ suites: [{ specs: [spec('one', pageCrashed)] }], errors: [{}] })).toEqual([]);
  expect(crashedTests({ suites: [{ specs: [spec('fine')] }], errors: [] })).toEqual([]);
});
