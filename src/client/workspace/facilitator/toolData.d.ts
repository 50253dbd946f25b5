/** What the site has for this tool (`src/integrations/toolData.ts`). */
declare module 'virtual:trama/facilitator' {
  export const model: import('#domain/workspace/facilitator/model.ts').FacilitatorModel;
  /** The questions of each phase, by its id. */
  export const banks: Readonly<
    Record<
      string,
      () => Promise<{ readonly default: readonly import('#domain/workspace/facilitator/model.ts').TestQuestionModel[] }>
    >
  >;
}
