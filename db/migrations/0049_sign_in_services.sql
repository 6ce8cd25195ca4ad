-- SPDX-License-Identifier: EUPL-1.2
-- A sign-in service is asked for by one person and switched on by another; a mail domain belongs to one organisation, and
-- counts once the platform's administrator confirmed it. The version before this one switches on without asking, and links
-- by domains that wait; it leaves the new columns empty.

ALTER TABLE identity.oidc_provider ADD COLUMN asked_at timestamptz, ADD COLUMN asked_by uuid;
ALTER TABLE identity.oidc_provider ADD CHECK ((asked_at IS NULL) = (asked_by IS NULL));
COMMENT ON COLUMN identity.oidc_provider.asked_by IS 'who wants it on; somebody else switches it on, after which it is empty';

ALTER TABLE identity.oidc_domain ADD COLUMN confirmed_at timestamptz, ADD COLUMN confirmed_by uuid;
ALTER TABLE identity.oidc_domain ADD CHECK ((confirmed_at IS NULL) = (confirmed_by IS NULL));
COMMENT ON COLUMN identity.oidc_domain.confirmed_at IS 'since when the domain leads here and its people may be linked; before that it is only asked for';

-- What one service alone has, and was switched on, counts as before.
UPDATE identity.oidc_domain d SET confirmed_at = d.enabled_at, confirmed_by = d.enabled_by
WHERE EXISTS (SELECT FROM identity.oidc_provider p WHERE p.id = d.provider_id AND p.enabled_at IS NOT NULL)
  AND NOT EXISTS (SELECT FROM identity.oidc_domain o WHERE o.domain = d.domain AND o.provider_id <> d.provider_id);
CREATE UNIQUE INDEX oidc_domain_confirmed ON identity.oidc_domain (domain) WHERE confirmed_at IS NOT NULL;
