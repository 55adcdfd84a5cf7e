export { Failure, NotChecked } from './assert.ts';
export { type ConformanceCase, type Need, type Profile, profiles } from './case.ts';
export { cases } from './cases/index.ts';
export { Context, type RunOptions, type Subject } from './context.ts';
export type { HttpSubject } from './http.ts';
export { type Mailbox, readMails, type ReceivedMail } from './mailbox.ts';
export { toMarkdown } from './markdown.ts';
export { type CaseResult, type Report, type ReportOptions, type Result, run, runCase, verify } from './run.ts';
