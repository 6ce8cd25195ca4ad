-- SPDX-License-Identifier: EUPL-1.2
-- Credentials and sessions, in a schema of their own that only dl_identity reaches: an injected statement on the
-- tenant tables cannot read a hash, a session or a secret. A person is an id here; the mail address is the only
-- other thing known of anybody. Tokens and codes are stored as digests, secrets sealed with KEY_FILE.

CREATE SCHEMA identity;
REVOKE ALL ON SCHEMA identity FROM PUBLIC;
GRANT USAGE ON SCHEMA identity TO dl_identity;

CREATE TABLE identity.account (
  person_id uuid PRIMARY KEY REFERENCES public.person (id) ON DELETE CASCADE,
  email text NOT NULL UNIQUE CHECK (email = lower(email) AND length(email) <= 254),
  password_sealed bytea,
  password_changed_at timestamptz,
  totp_sealed bytea,
  totp_last_step bigint,
  totp_added_at timestamptz,
  epoch integer NOT NULL DEFAULT 1,
  blocked_at timestamptz,
  blocked_by uuid,
  created_at timestamptz NOT NULL,
  CHECK ((password_sealed IS NULL) = (password_changed_at IS NULL)),
  CHECK ((totp_sealed IS NULL) = (totp_added_at IS NULL))
);
COMMENT ON TABLE identity.account IS 'platform: how a person signs in; reached by dl_identity alone. A higher epoch ends all older sessions';

CREATE TABLE identity.passkey (
  id text PRIMARY KEY CHECK (length(id) <= 1366),
  person_id uuid NOT NULL REFERENCES identity.account (person_id) ON DELETE CASCADE,
  public_key bytea NOT NULL,
  counter bigint NOT NULL,
  transports text[] NOT NULL,
  aaguid uuid NOT NULL,
  is_backed_up boolean NOT NULL,
  made_with text NOT NULL,
  created_at timestamptz NOT NULL,
  last_used_at timestamptz
);
CREATE INDEX passkey_person ON identity.passkey (person_id);
COMMENT ON TABLE identity.passkey IS 'platform: reached by dl_identity alone; the id is unique over all accounts, so one passkey never serves two';

CREATE TABLE identity.recovery_code (
  person_id uuid NOT NULL REFERENCES identity.account (person_id) ON DELETE CASCADE,
  code_hash bytea NOT NULL,
  created_at timestamptz NOT NULL,
  used_at timestamptz,
  PRIMARY KEY (person_id, code_hash)
);
COMMENT ON TABLE identity.recovery_code IS 'platform: reached by dl_identity alone; ten one-time codes for who lost the app';

CREATE TABLE identity.session (
  token_hash bytea PRIMARY KEY,
  series uuid NOT NULL,
  person_id uuid NOT NULL REFERENCES identity.account (person_id) ON DELETE CASCADE,
  epoch integer NOT NULL,
  method text NOT NULL CHECK (method IN ('passkey', 'totp', 'recovery-code', 'sso', 'demo')),
  created_at timestamptz NOT NULL,
  last_seen_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  proved_at timestamptz NOT NULL,
  step_up_at timestamptz,
  browser text NOT NULL,
  system text NOT NULL,
  address_prefix text NOT NULL,
  ended_at timestamptz,
  end_reason text CHECK (end_reason IN ('signed-out', 'ended-by-person', 'replaced', 'idle', 'expired', 'epoch', 'blocked', 'clock')),
  refused_at timestamptz,
  CHECK ((ended_at IS NULL) = (end_reason IS NULL))
);
CREATE INDEX session_person ON identity.session (person_id, expires_at);
CREATE UNIQUE INDEX session_series ON identity.session (series) WHERE ended_at IS NULL;
CREATE INDEX session_expiry ON identity.session (expires_at);
COMMENT ON TABLE identity.session IS 'platform: reached by dl_identity alone; a new token in the same series at each proof; refused_at is the first use of an ended one';

CREATE TABLE identity.login_attempt (
  rule text NOT NULL,
  key bytea NOT NULL,
  failures integer NOT NULL,
  started_at timestamptz NOT NULL,
  open_at timestamptz NOT NULL,
  PRIMARY KEY (rule, key)
);
CREATE INDEX login_attempt_age ON identity.login_attempt (open_at);
COMMENT ON TABLE identity.login_attempt IS 'platform: reached by dl_identity alone; counters of limits; the key is a keyed digest of an address or account';

CREATE TABLE identity.challenge (
  id bytea PRIMARY KEY,
  purpose text NOT NULL,
  person_id uuid REFERENCES identity.account (person_id) ON DELETE CASCADE,
  data_sealed bytea NOT NULL,
  tries integer NOT NULL DEFAULT 0,
  expires_at timestamptz NOT NULL
);
CREATE INDEX challenge_expiry ON identity.challenge (expires_at);
COMMENT ON TABLE identity.challenge IS 'platform: reached by dl_identity alone; what is half done (passkey, second step, SSO), for one use and ten minutes';

CREATE TABLE identity.used_token (
  id text PRIMARY KEY,
  expires_at timestamptz NOT NULL
);
CREATE INDEX used_token_expiry ON identity.used_token (expires_at);
COMMENT ON TABLE identity.used_token IS 'platform: reached by dl_identity alone; digests of ID token ids (jti) that were used, until they expire';

CREATE TABLE identity.ticket (
  token_hash bytea PRIMARY KEY,
  kind text NOT NULL CHECK (kind IN ('enrolment', 'reset')),
  person_id uuid NOT NULL REFERENCES identity.account (person_id) ON DELETE CASCADE,
  return_path text,
  created_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  used_at timestamptz
);
CREATE INDEX ticket_person ON identity.ticket (person_id);
CREATE INDEX ticket_expiry ON identity.ticket (expires_at);
COMMENT ON TABLE identity.ticket IS 'platform: reached by dl_identity alone; one-time links and codes for a first sign-in or a new password';

CREATE TABLE identity.mail_request (
  person_id uuid NOT NULL REFERENCES identity.account (person_id) ON DELETE CASCADE,
  kind text NOT NULL CHECK (kind IN ('enrolment', 'reset')),
  return_path text,
  days integer NOT NULL DEFAULT 0,
  created_at timestamptz NOT NULL,
  not_before timestamptz NOT NULL,
  attempts integer NOT NULL DEFAULT 0,
  PRIMARY KEY (person_id, kind)
);
COMMENT ON TABLE identity.mail_request IS 'platform: reached by dl_identity alone; who gets a one-time link by mail; the link itself is made when the mail is sent';

CREATE TABLE identity.oidc_provider (
  id uuid PRIMARY KEY,
  organisation_id text NOT NULL REFERENCES public.organisation (id),
  label text NOT NULL,
  issuer text NOT NULL,
  client_id text NOT NULL,
  authentication text NOT NULL CHECK (authentication IN ('key', 'secret')),
  secret_sealed bytea NOT NULL,
  required_acr text[] NOT NULL,
  second_factor_ground text,
  created_at timestamptz NOT NULL,
  created_by uuid NOT NULL,
  enabled_at timestamptz,
  enabled_by uuid,
  UNIQUE (organisation_id, issuer, client_id),
  CHECK (enabled_at IS NULL OR cardinality(required_acr) > 0 OR second_factor_ground IS NOT NULL),
  CHECK ((enabled_at IS NULL) = (enabled_by IS NULL))
);
COMMENT ON TABLE identity.oidc_provider IS 'platform: reached by dl_identity alone; an organisation''s own sign-in service; on only when its second factor is sure';

CREATE TABLE identity.oidc_domain (
  provider_id uuid NOT NULL REFERENCES identity.oidc_provider (id) ON DELETE CASCADE,
  domain text NOT NULL CHECK (domain = lower(domain)),
  enabled_at timestamptz NOT NULL,
  enabled_by uuid NOT NULL,
  PRIMARY KEY (provider_id, domain)
);
COMMENT ON TABLE identity.oidc_domain IS 'platform: reached by dl_identity alone; mail domains for which a provider may link a person of its own organisation the first time';

CREATE TABLE identity.oidc_link (
  issuer text NOT NULL,
  subject text NOT NULL,
  person_id uuid NOT NULL REFERENCES identity.account (person_id) ON DELETE CASCADE,
  provider_id uuid NOT NULL REFERENCES identity.oidc_provider (id) ON DELETE CASCADE,
  created_at timestamptz NOT NULL,
  last_used_at timestamptz NOT NULL,
  PRIMARY KEY (provider_id, issuer, subject),
  UNIQUE (provider_id, person_id)
);
CREATE INDEX oidc_link_person ON identity.oidc_link (person_id);
COMMENT ON TABLE identity.oidc_link IS 'platform: reached by dl_identity alone; who an issuer''s subject is with us; roles are never taken from it';

GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA identity TO dl_identity;
