export interface PageProps {
  /** Shows a status message. */
  readonly onMessage: (message: string) => void;
}
