/** Lets every drawn chart be explored: the chart to explore comes when somebody reaches for the drawn one. */
export function summonCharts(): void {
  for (const chart of document.querySelectorAll<HTMLElement>('[data-chart]')) {
    const explore = () =>
      import('./interactive.ts').then(({ mountChart }) => mountChart(chart, JSON.parse(chart.dataset['chart'] ?? '')));
    chart.addEventListener('pointerenter', explore, { once: true });
    const button = chart.closest('figure')?.querySelector<HTMLButtonElement>('[data-explore]');
    if (button) {
      button.hidden = false;
      button.addEventListener(
        'click',
        () => void explore().then(() => chart.querySelector<HTMLElement>('[tabindex]')?.focus()),
        { once: true },
      );
    }
  }
}
