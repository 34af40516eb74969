interface ImportMetaEnv {
  /** The publication moment, an ISO instant; put in by the build. */
  readonly KYOKUN_MOMENT: string;
  /** The project's folder, with forward slashes; only in the live preview. */
  readonly KYOKUN_ROOT: string;
}
