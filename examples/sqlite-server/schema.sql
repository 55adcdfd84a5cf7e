-- Times are milliseconds since 1970. `details` holds the members of a request that no query needs, as JSON.

CREATE TABLE IF NOT EXISTS resellers (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  platform_name TEXT NOT NULL,
  primary_color TEXT NOT NULL,
  support_email TEXT NOT NULL,
  country TEXT NOT NULL
) STRICT;

CREATE TABLE IF NOT EXISTS users (
  email TEXT PRIMARY KEY,
  reseller_id TEXT NOT NULL REFERENCES resellers,
  name TEXT NOT NULL,
  permissions TEXT NOT NULL,
  access_token_hash TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE IF NOT EXISTS billing_accounts (
  id TEXT PRIMARY KEY,
  reseller_id TEXT NOT NULL REFERENCES resellers,
  name TEXT NOT NULL,
  email TEXT NOT NULL,
  phone TEXT NOT NULL,
  is_default INTEGER NOT NULL
) STRICT;

CREATE TABLE IF NOT EXISTS customers (
  id TEXT PRIMARY KEY,
  reseller_id TEXT NOT NULL REFERENCES resellers,
  details TEXT NOT NULL,
  company_name TEXT NOT NULL,
  country TEXT NOT NULL,
  billing_account_id TEXT NOT NULL REFERENCES billing_accounts,
  status TEXT NOT NULL,
  origin TEXT NOT NULL,
  invite_id TEXT UNIQUE REFERENCES invites,
  created_at INTEGER NOT NULL,
  created_by TEXT NOT NULL,
  sort_name TEXT NOT NULL,
  search_text TEXT NOT NULL
) STRICT;
CREATE INDEX IF NOT EXISTS customers_by_name ON customers (reseller_id, sort_name, id);
CREATE INDEX IF NOT EXISTS customers_by_creation ON customers (reseller_id, created_at, id);

-- The account that a customer's contact signs in with.
CREATE TABLE IF NOT EXISTS accounts (
  customer_id TEXT PRIMARY KEY REFERENCES customers,
  email TEXT NOT NULL,
  name TEXT NOT NULL,
  password_hash TEXT NOT NULL
) STRICT;

-- `delivery`, `times_sent` and `last_sent_at` summarize the outbox, so that lists can sort and filter by them.
CREATE TABLE IF NOT EXISTS invites (
  id TEXT PRIMARY KEY,
  reseller_id TEXT NOT NULL REFERENCES resellers,
  details TEXT NOT NULL,
  billing_account_id TEXT NOT NULL REFERENCES billing_accounts,
  created_at INTEGER NOT NULL,
  created_by TEXT NOT NULL,
  expires_in_days INTEGER NOT NULL DEFAULT 7,
  expires_at INTEGER NOT NULL,
  accepted_at INTEGER,
  revoked_at INTEGER,
  customer_id TEXT REFERENCES customers DEFERRABLE INITIALLY DEFERRED,
  delivery TEXT NOT NULL DEFAULT 'queued',
  times_sent INTEGER NOT NULL DEFAULT 0,
  last_sent_at INTEGER,
  sort_name TEXT NOT NULL,
  search_text TEXT NOT NULL
) STRICT;
CREATE INDEX IF NOT EXISTS invites_by_name ON invites (reseller_id, sort_name, id);
CREATE INDEX IF NOT EXISTS invites_by_sending ON invites (reseller_id, coalesce(last_sent_at, created_at), id);
CREATE INDEX IF NOT EXISTS invites_by_expiry ON invites (reseller_id, expires_at, id);

-- The folded company names and emails of customers and invites, to find similar ones.
CREATE TABLE IF NOT EXISTS match_keys (
  reseller_id TEXT NOT NULL REFERENCES resellers,
  key TEXT NOT NULL,
  record_id TEXT NOT NULL,
  PRIMARY KEY (reseller_id, key, record_id)
) STRICT, WITHOUT ROWID;

-- The links of invites. Only hashes: whoever reads the database cannot register.
CREATE TABLE IF NOT EXISTS registration_tokens (
  hash TEXT PRIMARY KEY,
  invite_id TEXT NOT NULL REFERENCES invites
) STRICT, WITHOUT ROWID;

-- The emails of invites. `mail` holds the link, so it is deleted once the email has been sent or has failed. `sent_at` is when
-- the user sent it: were it the time when the mail server accepts it, rows would move in sorted lists, and the cooldown with them.
CREATE TABLE IF NOT EXISTS outbox (
  id INTEGER PRIMARY KEY,
  invite_id TEXT NOT NULL REFERENCES invites,
  message_id TEXT NOT NULL,
  mail TEXT,
  sent_at INTEGER NOT NULL,
  sent_by TEXT NOT NULL,
  delivery TEXT NOT NULL DEFAULT 'queued',
  attempts INTEGER NOT NULL DEFAULT 0,
  next_attempt_at INTEGER NOT NULL
) STRICT;
CREATE INDEX IF NOT EXISTS outbox_by_invite ON outbox (invite_id, id);
CREATE INDEX IF NOT EXISTS outbox_due ON outbox (next_attempt_at) WHERE delivery = 'queued';

-- One row per change of an invite. Ids are never reused, so clients can resume from them after a restart.
CREATE TABLE IF NOT EXISTS invite_events (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  reseller_id TEXT NOT NULL REFERENCES resellers,
  invite_id TEXT NOT NULL REFERENCES invites
) STRICT;
CREATE INDEX IF NOT EXISTS invite_events_by_reseller ON invite_events (reseller_id, id);

-- The replies to calls with an Idempotency-Key, encrypted by that key, of which only a hash is stored.
CREATE TABLE IF NOT EXISTS replies (
  key_hash TEXT PRIMARY KEY,
  fingerprint TEXT NOT NULL,
  reply TEXT NOT NULL,
  stored_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS replies_by_age ON replies (stored_at);
