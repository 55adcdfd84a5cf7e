export interface ServeOptions {
  /** 0 picks any free port. */
  readonly port: number;
  /** The address to listen on. @default '127.0.0.1' */
  readonly host?: string;
}

export interface NodeServer {
  readonly url: string;
  close(): Promise<void>;
}
