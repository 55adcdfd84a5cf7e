export interface PageProps {
  /** Hears what has happened on the page. */
  readonly onNews: (news: string) => void;
}
