import { ResellerProvider } from '../elements/reseller-provider/reseller-provider.ts';
import { safeDefine } from './safe-define.ts';

safeDefine('reseller-provider', ResellerProvider);

declare global {
  interface HTMLElementTagNameMap {
    'reseller-provider': ResellerProvider;
  }
}
