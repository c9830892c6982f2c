import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { UiLanguage } from '@/lib/i18n/languages';
import type { Stage } from './stage';

/** How a person sees the screens. */
export type Look = {
  readonly language: UiLanguage;
  readonly theme: 'light' | 'dark';
  readonly phone: boolean;
};

export const looks: readonly Look[] = (['vi', 'en'] as const).flatMap((language) =>
  (['light', 'dark'] as const).flatMap((theme) => [false, true].map((phone) => ({ language, theme, phone }))),
);

export type Audit = {
  readonly screens: number;
  /** Serious and critical findings of axe, and screens wider than the window; where each is. */
  readonly faults: readonly string[];
};

/** Looks at every screen, and at what opens over an article, as an administrator sees them. */
export async function auditScreens(stage: Stage, article: string, look: Look): Promise<Audit> {
  const desk = await stage.visit({ role: 'administrator', ...look });
  const { page } = desk;
  const faults: string[] = [];
  let screens = 0;
  const check = async (name: string) => {
    screens++;
    faults.push(...(await faultsOf(page)).map((fault) => `${name}: ${fault}`));
  };
  try {
    for (const path of paths(article)) {
      await page.goto(path, { waitUntil: 'networkidle' });
      await check(path);
    }
    await page.goto(article, { waitUntil: 'networkidle' });
    for (const mode of ['first mode', 'other mode']) {
      await check(`article, ${mode}`);
      await page.keyboard.press('F9');
    }
    for (const [name, keys] of overlays) {
      await page.keyboard.press(keys);
      await page.waitForTimeout(400);
      await check(`article, ${name}`);
      await page.keyboard.press('Escape');
    }
    await page.locator('[data-publish]').click();
    await page.getByRole('dialog').waitFor();
    await check('article, publishing');
  } finally {
    await desk.close();
  }
  return { screens, faults };
}

const overlays = [
  ['next finding', "Control+'"],
  ['palette', 'Control+k'],
  ['keys', 'Control+/'],
  ['comment', 'Shift+F2'],
] as const;

const paths = (article: string): readonly string[] => [
  '/',
  '/?show=all',
  '/?show=published',
  '/import',
  '/settings',
  '/glossary',
  '/admin',
  '/docs/problems',
  '/no-such-page',
  `${article}/preview`,
];

async function faultsOf(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const spill = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
  return [
    ...violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => `${id} at ${nodes.map(({ target }) => String(target)).join(' and ')}`),
    ...(spill > 0 ? [`${spill} pixels wider than the window`] : []),
  ];
}
