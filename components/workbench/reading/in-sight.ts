/** Heights in pixels that the bars at the top and the foot of the page cover. */
const covered = { top: 100, foot: 80 };

const sentences = (selector = '[data-segment]'): readonly HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>(`article ${selector}`),
];

/** The first sentence in sight whose approval is missing; null when none is. */
export function sentenceInSight(): string | null {
  const found = sentences('[data-segment][data-approved="false"]').find((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return bottom > covered.top && top < window.innerHeight - covered.foot;
  });
  return found?.dataset.segment ?? null;
}

/** Brings the paragraph before or after the one at the top into sight. */
export function stepParagraph(step: 1 | -1): void {
  const paragraphs = [...document.querySelectorAll<HTMLElement>('article > [id^="paragraph-"]')];
  const here = paragraphs.findIndex((one) => one.getBoundingClientRect().bottom > covered.top + 20);
  paragraphs[Math.min(paragraphs.length - 1, Math.max(0, here + step))]?.scrollIntoView({ block: 'start' });
}
