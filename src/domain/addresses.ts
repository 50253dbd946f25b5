/**
 * Addresses of the pages that belong to no kind of record: tools, results, the site itself. Those of records and of
 * their lists are declared with their kinds (`src/kinds`). Each is a file of `src/pages`.
 */
export const addresses = {
  home: '/',
  accessibility: '/accesibilidad/',
  about: '/acerca/',
  notices: '/avisos/',
  search: '/buscar/',
  changes: '/cambios/',
  coverage: '/cobertura/',
  charts: '/graficos/',
  index: '/indice/',
  ownGuide: '/mi-guia/',
  ownGuidePrint: '/mi-guia/imprimir/',
  privacy: '/privacidad/',
  offline: '/sin-conexion/',
} as const;

/**
 * Addresses of the pages that belong to no record, in their order.
 *
 * @param lists addresses of the lists of the kinds
 */
export const listFixedAddresses = (lists: readonly string[]): readonly string[] =>
  [...new Set([...Object.values(addresses), ...lists])].sort();

/**
 * Folders in which files stand, some of them beside the records of a kind. What runs in the browser knows no kinds: a
 * test holds these to the addresses that the kinds declare.
 */
export const folders = {
  datasets: '/datos/',
  frames: '/incrustar/',
  fullText: '/pagefind/',
  guides: '/guias/',
  instruments: '/instrumentos/',
  manuals: '/manuales/',
  monitoring: '/seguimiento/',
  previews: '/vistas/',
  terms: '/glosario/',
  workspace: '/mi-red/',
} as const;

/** Name of the file with the public configuration of monitoring, beside its page. */
export const MONITORING_CONFIG = 'configuracion.json';

/** The tools of monitoring, by the last part of their addresses. */
export const MONITORING_TOOLS = {
  fill: 'llenar',
  review: 'revisar',
  administer: 'administrar',
  reports: 'reportes',
  practice: 'practica',
} as const;
export type MonitoringTool = keyof typeof MONITORING_TOOLS;

/** Address of a tool of monitoring. */
export const toolAddressOf = (tool: MonitoringTool): string => `${folders.monitoring}${MONITORING_TOOLS[tool]}/`;

/** Address of the page on which a form is filled in. */
export const fillAddressOf = (formId: string): string => `${toolAddressOf('fill')}${formId}/`;

/** Addresses that a site has because it has monitoring, beside those of its records. */
export const listMonitoringAddresses = (formIds: readonly string[]): readonly string[] => [
  folders.monitoring,
  ...(Object.keys(MONITORING_TOOLS) as MonitoringTool[]).map(toolAddressOf),
  ...formIds.map(fillAddressOf),
];

/** Parameter by which a link asks the page of the workspace for one of its parts. */
export const WORKSPACE_PARAMETER = 'ir';

/** Address of a tool of the workspace: a part of its one page. @param part its name in the address */
export const workspacePartAddressOf = (part: string): string => `${folders.workspace}?${WORKSPACE_PARAMETER}=${part}`;

/** The self-test of a phase in the address of the tool of the facilitator, before the id of the phase. */
export const SELF_TEST_WAY = 'prueba';

/** Names of the parts of the workspace in its address. */
export const WORKSPACE_PARTS = {
  network: 'red',
  copies: 'copias',
  approach: 'que-conviene',
  formation: 'formacion',
  diagnosis: 'diagnostico',
  plan: 'plan',
  rules: 'reglamento',
  cofinancing: 'cofinanciamiento',
  project: 'negocio',
  contest: 'concurso',
  fair: 'feria',
  facilitator: 'articulador',
  providers: 'proveedores',
  purchase: 'compra',
} as const;

/** Anchors on the page of a dataset. */
export const measureAnchorOf = (measureId: string): string => `medida-${measureId}`;
export const columnAnchorOf = (columnId: string): string => `columna-${columnId}`;
export const rowAnchorOf = (rowKey: string): string => `fila-${rowKey}`;

/** Address of a file of a chart: `/graficos/datos/grafico.svg`. @param reference `dataset/chart` */
export const chartFileAddressOf = (reference: string, ending: 'svg' | 'png' | 'csv'): string =>
  `${addresses.charts}${reference}.${ending}`;

/**
 * Address of the page of a chart that other sites may frame; all of them stand in one folder, for the rules of the
 * host.
 */
export const embedAddressOf = (reference: string): string => `${folders.frames}${reference}/`;
