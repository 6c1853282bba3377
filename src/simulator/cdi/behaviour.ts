/** What of CDI's world isn't here, or isn't known, and can be chosen by a test. */

export interface CdiBehaviour {
  /** What an import from where nothing can be fetched from here (registry, S3, GCS, VDDK, ImageIO) comes to. */
  unreachableSources: 'fail' | 'wait';
  /**
   * Whether every HTTP import goes through scratch space, as CDI 1.66's code has it, or only those that CDI's documents
   * name (a server without ranges or HEAD, a CA of its own with an image that isn't raw).
   */
  alwaysScratch: boolean;
}

export const usualBehaviour = (): CdiBehaviour => ({ unreachableSources: 'fail', alwaysScratch: false });
