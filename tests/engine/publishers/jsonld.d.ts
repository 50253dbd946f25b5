/** The little of jsonld that the tests use: the package carries no types. */
declare module 'jsonld' {
  interface RemoteDocument {
    readonly contextUrl: string | undefined;
    readonly documentUrl: string;
    readonly document: object;
  }
  const jsonld: {
    expand(
      document: object,
      options: { readonly documentLoader: (url: string) => Promise<RemoteDocument> },
    ): Promise<object[]>;
  };
  export default jsonld;
}
