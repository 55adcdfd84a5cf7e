import type { OperationId } from '../../src/contract/models.ts';
import type { operations } from '../../src/contract/schema.gen.ts';
import type { MockState } from '../mock-state.ts';

/** A validated call, as handlers receive it. */
export interface Call<Id extends OperationId> {
  readonly state: MockState;
  readonly params: PathOf<Id>;
  readonly query: WithDefaults<QueryOf<Id>>;
  readonly body: BodyOf<Id>;
  readonly headers: Headers;
  /** Aborted when the client disconnects. */
  readonly signal: AbortSignal;
}

/** The successful replies of an operation. Handlers throw a `ProblemError` for any other. */
type ReplyOf<Id extends OperationId> = {
  [Status in SuccessOf<Id>]: operations[Id]['responses'][Status] extends EventStream
    ? { readonly status: 200; readonly stream: ReadableStream<Uint8Array<ArrayBuffer>> }
    : {
        readonly status: Status;
        readonly body: JsonOf<operations[Id]['responses'][Status]>;
        readonly location?: string;
      };
}[SuccessOf<Id>];

interface EventStream {
  readonly content: { readonly 'text/event-stream': string };
}

export type Handler<Id extends OperationId> = (call: Call<Id>) => ReplyOf<Id> | Promise<ReplyOf<Id>>;

/** One handler per operation, typed by the contract so that the mock cannot drift from it. */
export type Handlers = { readonly [Id in OperationId]: Handler<Id> };

type SuccessOf<Id extends OperationId> = keyof operations[Id]['responses'] & (200 | 201);
type JsonOf<Content> = Content extends { readonly content: { readonly 'application/json': infer Body } } ? Body : never;
type BodyOf<Id extends OperationId> = operations[Id] extends { readonly requestBody: infer Body }
  ? JsonOf<Body>
  : undefined;
type PathOf<Id extends OperationId> = operations[Id]['parameters'] extends { readonly path: infer Path }
  ? Path
  : Readonly<Record<string, never>>;
type QueryOf<Id extends OperationId> = NonNullable<operations[Id]['parameters']['query']>;
/** Makes members required whose defaults the validator fills in. */
type WithDefaults<Query> = Query & Required<Pick<Query, Extract<keyof Query, 'sort' | 'limit' | 'attention'>>>;
