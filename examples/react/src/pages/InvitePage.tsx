import { useState } from 'react';
import type { InviteCustomerEvent, InvitePrefill } from 'reseller-elements';
import { InviteCustomerForm, InviteEmailPreview } from 'reseller-elements/react';
import type { PageProps } from './page.ts';

const juniper: InvitePrefill = {
  companyName: 'Juniper Row Bakery',
  contactName: 'Tom Brandt',
  contactEmail: 'tom@juniper-row.example',
  billingContact: { email: 'accounts@brightwater.example', phone: '+442079460018' },
  language: 'en',
};
const harbour: InvitePrefill = { ...juniper, companyName: 'Harbour Lane Dental', contactName: 'Noor Haddad' };
const ownWords = { submit: 'Send the invitation' };

/** Binds properties, handles events, cancels one, and mounts and unmounts a form. */
export function InvitePage({ onMessage }: PageProps) {
  const [shown, setShown] = useState(true);
  const [disabled, setDisabled] = useState(false);
  const [inOwnWords, setInOwnWords] = useState(false);
  const [takesOver, setTakesOver] = useState(false);
  const [prefill, setPrefill] = useState<InvitePrefill>();

  function onInvite(event: InviteCustomerEvent) {
    if (!takesOver) return;
    event.preventDefault();
    onMessage(`Ours to send: ${event.input.companyName}`);
    setShown(false);
  }

  return (
    <main>
      <div className="settings">
        <label>
          <input type="checkbox" checked={shown} onChange={() => setShown(!shown)} /> Show the form
        </label>
        <label>
          <input type="checkbox" checked={disabled} onChange={() => setDisabled(!disabled)} /> Disable it
        </label>
        <label>
          <input type="checkbox" checked={inOwnWords} onChange={() => setInOwnWords(!inOwnWords)} /> Use our words
        </label>
        <label>
          <input type="checkbox" checked={takesOver} onChange={() => setTakesOver(!takesOver)} /> Send it ourselves
        </label>
        <button onClick={() => setPrefill(juniper)}>Prefill</button>
        <button onClick={() => setPrefill(harbour)}>Prefill another</button>
      </div>
      {shown && (
        <InviteCustomerForm
          value={prefill}
          messages={inOwnWords ? ownWords : undefined}
          disabled={disabled}
          billingAccountsUrl="/billing"
          onInviteCustomer={onInvite}
          onCustomerInvited={({ invite }) => onMessage(`Invited ${invite.companyName}`)}
        >
          <h2 slot="heading">Invite a customer</h2>
        </InviteCustomerForm>
      )}
      <InviteEmailPreview value={prefill}>
        <h2 slot="heading">Its email</h2>
      </InviteEmailPreview>
    </main>
  );
}
