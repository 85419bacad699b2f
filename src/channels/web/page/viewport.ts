/**
 * Keeps the page as high as what is visible: on iOS the keyboard covers the page instead of
 * shrinking it. Zooming in by two fingers also makes less visible, and must change nothing.
 */
export function followViewport(resized: () => void): void {
  const viewport = window.visualViewport;
  const follow = () => {
    if (viewport !== null && viewport.scale < 1.01) {
      document.documentElement.style.setProperty('--visible-height', `${viewport.height}px`);
      window.scrollTo(0, 0);
    }
    resized();
  };
  viewport?.addEventListener('resize', follow);
  addEventListener('resize', follow);
}
