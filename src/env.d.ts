interface ImportMetaEnv {
  /** The publication moment, an ISO instant; put in by the build. */
  readonly KYOKUN_MOMENT: string;
}
