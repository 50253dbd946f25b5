import { workspace as t } from '#words/workspace.ts';

/** Brings the workspace into its page, or says why it does not come. */
export async function startWorkspace(): Promise<void> {
  const host = document.querySelector<HTMLElement>('[data-workspace]');
  if (!host) return;
  const said = document.createElement('p');
  said.setAttribute('role', 'status');
  said.textContent = t.opening;
  host.append(said);
  try {
    const { mountWorkspace } = await import('./mount.ts');
    await mountWorkspace(host);
  } catch (error) {
    if (!/dynamically imported module|importing a module/i.test(String(error))) throw error;
    said.textContent = t.notBrought;
  }
}
