import { readFileSync } from 'node:fs';
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';

export type Params = Readonly<Record<string, SQLInputValue>>;

/** One connection to SQLite, with a queue: reads never see the writes of a transaction that is still open. */
export class Database {
  readonly #connection: DatabaseSync;
  readonly #statements = new Map<string, StatementSync>();
  readonly #commitListeners = new Set<() => void>();
  #last: Promise<unknown> = Promise.resolve();

  /** @param path - A file, or `:memory:`. */
  constructor(path: string) {
    this.#connection = new DatabaseSync(path);
    // Write each commit to disk before it is answered, and wait for other processes that write.
    this.#connection.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA busy_timeout = 5000');
    this.#connection.exec(readFileSync(new URL('schema.sql', import.meta.url), 'utf8'));
  }

  /** Returns the first row, or `undefined`. The caller names the type of its columns. */
  // oxlint-disable-next-line typescript/no-unnecessary-type-parameters
  get<Row>(sql: string, params: Params = {}): Row | undefined {
    return this.#prepare(sql).get(params) as Row | undefined;
  }

  // oxlint-disable-next-line typescript/no-unnecessary-type-parameters
  all<Row>(sql: string, params: Params = {}): Row[] {
    return this.#prepare(sql).all(params) as Row[];
  }

  run(sql: string, params: Params = {}): void {
    this.#prepare(sql).run(params);
  }

  /** Reads once no transaction is open. */
  read<Result>(run: () => Result): Promise<Result> {
    return this.#enqueue(run);
  }

  /**
   * Runs writes in one transaction, after all those before it. Rolls back on an error, or if `isKept` denies the result. Inside,
   * use `get`, `all` and `run`: `read` would wait for the transaction itself.
   */
  transaction<Result>(
    run: () => Result | Promise<Result>,
    isKept: (result: Result) => boolean = () => true,
  ): Promise<Result> {
    return this.#enqueue(async () => {
      this.#connection.exec('BEGIN IMMEDIATE');
      try {
        const result = await run();
        this.#connection.exec(isKept(result) ? 'COMMIT' : 'ROLLBACK');
        for (const listener of this.#commitListeners) listener();
        return result;
      } catch (error) {
        if (this.#connection.isTransaction) this.#connection.exec('ROLLBACK');
        throw error;
      }
    });
  }

  /**
   * Calls a listener after each transaction.
   * @returns A function that removes the listener.
   */
  onCommit(listener: () => void): () => void {
    this.#commitListeners.add(listener);
    return () => this.#commitListeners.delete(listener);
  }

  async close(): Promise<void> {
    await this.#enqueue(() => this.#connection.close());
  }

  #enqueue<Result>(run: () => Result | Promise<Result>): Promise<Result> {
    const result = this.#last.then(run);
    this.#last = result.catch(() => {});
    return result;
  }

  #prepare(sql: string): StatementSync {
    let statement = this.#statements.get(sql);
    if (!statement) this.#statements.set(sql, (statement = this.#connection.prepare(sql)));
    return statement;
  }
}
