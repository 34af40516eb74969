interface ImportMetaEnv {
  /** The publication moment, an ISO instant; put in by the build. */
  readonly KYOKUN_MOMENT: string;
  /** Whether the build writes the handouts as PDF too. */
  readonly KYOKUN_PDF: boolean;
}
