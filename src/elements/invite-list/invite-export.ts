import { nothing } from 'lit';
export interface ExportSource {
  readonly host: unknown;
  readonly api: unknown;
  getQuery(): unknown;
  getTotal(): number | undefined;
  getText(): unknown;
}
export class InviteExport {
  constructor(_source: ExportSource) {}
  render(): unknown {
    return nothing;
  }
}
