import type { Page } from '@playwright/test';

/** Goes to a part of the open workspace, as a hand does: on a narrow screen the tools stand behind a button. */
export async function openTab(page: Page, name: string): Promise<void> {
  const tabs = page.getByRole('navigation', { name: 'Herramientas' });
  await tabs.waitFor();
  const link = tabs.getByRole('link', { name });
  if (!(await link.isVisible())) await tabs.getByRole('button').click();
  await link.click();
}
