import type { Texts } from '../es/index.ts';
import { activities } from './activities.ts';
import { amounts } from './amounts.ts';
import { build } from './build.ts';
import { chartDrawing } from './chartDrawing.ts';
import { chartExplorer } from './chartExplorer.ts';
import { chartSummary } from './chartSummary.ts';
import { charts } from './charts.ts';
import { check } from './check.ts';
import { citation } from './citation.ts';
import { commands } from './commands.ts';
import { dataBundle } from './dataBundle.ts';
import { dataFiles } from './dataFiles.ts';
import { dataTable } from './dataTable.ts';
import { datasetPage } from './datasetPage.ts';
import { explorer } from './explorer.ts';
import { filters } from './filters.ts';
import { formFiles } from './formFiles.ts';
import { formats } from './formats.ts';
import { forms } from './forms.ts';
import { formulaProblems } from './formulaProblems.ts';
import { formulaWords } from './formulaWords.ts';
import { guideFrame } from './guideFrame.ts';
import { guideText } from './guideText.ts';
import { guides } from './guides.ts';
import { iati } from './iati.ts';
import { indicators } from './indicators.ts';
import { ledger } from './ledger.ts';
import { ledgerFaults, ledgerRemarks } from './ledgerFaults.ts';
import { ledgerMends } from './ledgerMends.ts';
import { ledgerPublication } from './ledgerPublication.ts';
import { ledgerStates } from './ledgerStates.ts';
import { letters } from './letters.ts';
import { monitoringAdmin } from './monitoringAdmin.ts';
import { monitoringDesk } from './monitoringDesk.ts';
import { monitoringDevice } from './monitoringDevice.ts';
import { monitoringFill } from './monitoringFill.ts';
import { monitoringPages } from './monitoringPages.ts';
import { monitoringPractice } from './monitoringPractice.ts';
import { monitoringReports } from './monitoringReports.ts';
import { monitoringReview } from './monitoringReview.ts';
import { monitoringTools } from './monitoringTools.ts';
import { monitoringTrust } from './monitoringTrust.ts';
import { myGuide } from './myGuide.ts';
import { news } from './news.ts';
import { odk, odkFaults, odkRemarks } from './odk.ts';
import { offline } from './offline.ts';
import { page } from './page.ts';
import { readingProgress } from './readingProgress.ts';
import { personNames } from './personNames.ts';
import { practiceSetting } from './practiceSetting.ts';
import { problems } from './problems.ts';
import { publishedFigures } from './publishedFigures.ts';
import { quantities } from './quantities.ts';
import { recordPages } from './recordPages.ts';
import { readings } from './readings.ts';
import { refrains } from './refrains.ts';
import { reportFiles } from './reportFiles.ts';
import { search } from './search.ts';
import { searchWords } from './searchWords.ts';
import { sitePages } from './sitePages.ts';
import { statements } from './statements.ts';
import { usage } from './usage.ts';
import { usb } from './usb.ts';
import { usbReadme } from './usbReadme.ts';
import { webApp } from './webApp.ts';
import { wordings } from './wordings.ts';
import { workspace } from './workspace.ts';
import { workspaceApproach } from './workspaceApproach.ts';
import { workspaceCofinancing } from './workspaceCofinancing.ts';
import { workspaceContest } from './workspaceContest.ts';
import { workspaceDiagnosis } from './workspaceDiagnosis.ts';
import { workspaceFacilitator } from './workspaceFacilitator.ts';
import { workspaceFair } from './workspaceFair.ts';
import { workspaceFormation } from './workspaceFormation.ts';
import { workspaceNames } from './workspaceNames.ts';
import { workspacePlan } from './workspacePlan.ts';
import { workspaceProviders } from './workspaceProviders.ts';
import { workspaceProject } from './workspaceProject.ts';
import { workspacePurchase } from './workspacePurchase.ts';
import { workspaceRules } from './workspaceRules.ts';
import { xlsForm } from './xlsForm.ts';

/** The English catalogue: all that a visitor or an editor reads that is not content, one file a part. */
export const en: Texts = {
  ...page,
  activities,
  amounts,
  build,
  chartDrawing,
  chartExplorer,
  chartSummary,
  charts,
  check,
  citation,
  commands,
  dataBundle,
  dataFiles,
  dataTable,
  datasetPage,
  explorer,
  filters,
  formFiles,
  formats,
  forms,
  formulaProblems,
  formulaWords,
  guideFrame,
  guideText,
  guides,
  iati,
  indicators,
  ledger,
  ledgerFaults,
  ledgerMends,
  ledgerPublication,
  ledgerRemarks,
  ledgerStates,
  letters,
  monitoringAdmin,
  monitoringDesk,
  monitoringDevice,
  monitoringFill,
  monitoringPages,
  monitoringPractice,
  monitoringReports,
  monitoringReview,
  monitoringTools,
  monitoringTrust,
  myGuide,
  news,
  odk,
  odkFaults,
  odkRemarks,
  offline,
  readingProgress,
  personNames,
  practiceSetting,
  problems,
  publishedFigures,
  quantities,
  recordPages,
  readings,
  refrains,
  reportFiles,
  search,
  searchWords,
  sitePages,
  statements,
  usage,
  usb,
  usbReadme,
  webApp,
  wordings,
  workspace,
  workspaceApproach,
  workspaceCofinancing,
  workspaceContest,
  workspaceProviders,
  workspaceDiagnosis,
  workspaceFacilitator,
  workspaceFair,
  workspaceFormation,
  workspaceNames,
  workspacePlan,
  workspaceProject,
  workspacePurchase,
  workspaceRules,
  xlsForm,
};
