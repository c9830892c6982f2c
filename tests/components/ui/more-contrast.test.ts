import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const [usual = '', more = ''] = readFileSync('components/ui/tokens.css', 'utf8').split(
  '(prefers-contrast: more)',
);

/** What a token is on a light and on a dark page. */
const sidesOf = (css: string): ReadonlyMap<string, readonly [string, string]> =>
  new Map(
    [...css.matchAll(/--([a-z-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map(
      ([, name = '', light = '', dark = '']) => [name, [light, dark]],
    ),
  );

/** By WCAG 2.2, of a colour like #1b1b18. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const grounds = sidesOf(usual).get('bg') ?? ['', ''];
const strengthened = sidesOf(more);
const on = (name: string, side: 0 | 1) => contrast(strengthened.get(name)?.[side] ?? '', grounds[side]);

test.each([
  ['light', 0],
  ['dark', 1],
] as const)('who asks for more contrast gets strong words and lines (%s)', (_, side) => {
  for (const name of ['muted', 'accent', 'blocker', 'warning', 'approved'])
    expect(on(name, side), name).toBeGreaterThanOrEqual(7);
  expect(on('control', side)).toBeGreaterThanOrEqual(7);
  expect(on('line', side)).toBeGreaterThanOrEqual(3);
});

test('who asks for more contrast gets no tint', () => {
  const tints = [...usual.matchAll(/--([a-z-]+-bg):/g)].map(([, name]) => name);
  expect(tints.length).toBeGreaterThan(3);
  for (const name of tints) expect(more).toContain(`--${name}: var(--bg);`);
});
