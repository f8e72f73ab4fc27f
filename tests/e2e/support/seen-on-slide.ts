import type { Page } from '@playwright/test';
import { least } from '../../../renderer/presenting/geometry.ts';

/**
 * What is wrong with the slide that is up: text or a picture that is cut off or lies over what it should not, and text
 * that is smaller than can be read from the back of a room.
 */
export const faultsOnSlide = (audience: Page): Promise<string[]> =>
  audience.evaluate((sizes) => {
    const slide = document.querySelector('[data-test="audience-slide"]');
    const page = slide?.querySelector('.page');
    const body = page?.querySelector('.page__body');
    if (!slide || !page || !body) return ['there is no slide'];
    const name = `${slide.getAttribute('data-id')} ${slide.getAttribute('data-shown')}`;
    const whole = slide.getBoundingClientRect();
    const foot = page.querySelector('.page__footer')?.getBoundingClientRect();
    const faults: string[] = [];
    const own = (element: Element): string =>
      [...element.childNodes]
        .flatMap((node) =>
          node.nodeType === Node.TEXT_NODE ? (node.textContent ?? '').trim() : '',
        )
        .join('');

    for (const part of [page, body]) {
      if (part.scrollHeight > part.clientHeight + 1 || part.scrollWidth > part.clientWidth + 1) {
        faults.push(`${name}: ${part.className} is cut off`);
      }
    }
    for (const element of page.querySelectorAll('*')) {
      if (element.closest('.visually-hidden')) continue;
      const text = element.tagName === 'IMG' ? 'the picture' : own(element);
      if (text === '') continue;
      const { left, right, top, bottom, height } = element.getBoundingClientRect();
      const inside =
        left >= whole.left &&
        right <= whole.right &&
        top >= whole.top &&
        bottom <= whole.bottom + 1;
      if (!inside || height === 0) faults.push(`${name}: ${text} is not on the slide`);
      const inFoot = element.closest('.page__footer') !== null;
      const isBeside = foot && left >= foot.right;
      if (foot && !inFoot && !isBeside && bottom > foot.top + 1) {
        faults.push(`${name}: ${text} lies over the foot`);
      }
      const size = (100 * parseFloat(getComputedStyle(element).fontSize)) / whole.height;
      const smallest = inFoot || element.closest('.several') ? sizes.footer : sizes.text;
      if (size < smallest - 0.01) faults.push(`${name}: ${text} is set at ${size.toFixed(2)}`);
    }
    return faults;
  }, least);
