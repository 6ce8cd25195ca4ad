-- SPDX-License-Identifier: EUPL-1.2
-- News of a committee. What is being written is the committee's own; what somebody else released is a copy that
-- everybody may read.

CREATE TABLE news (
  organisation_id text NOT NULL REFERENCES organisation (id),
  id uuid NOT NULL,
  title text NOT NULL,
  body text NOT NULL,
  version integer NOT NULL DEFAULT 1,
  written_by uuid NOT NULL REFERENCES person (id),
  released_by uuid REFERENCES person (id),
  released_on date,
  withdrawn_on date,
  withdraw_reason text,
  PRIMARY KEY (organisation_id, id),
  CHECK (released_by IS NULL OR released_by <> written_by),
  CHECK ((released_by IS NULL) = (released_on IS NULL)),
  CHECK (withdrawn_on IS NULL OR released_on IS NOT NULL),
  CHECK ((withdrawn_on IS NULL) = (withdraw_reason IS NULL))
);
COMMENT ON TABLE news IS 'own: a message for everybody while it is written, and who released or withdrew it';
CALL make_own('news');

CREATE TABLE published_news (
  kept_by text NOT NULL REFERENCES organisation (id),
  id uuid NOT NULL,
  title text NOT NULL,
  body text NOT NULL,
  published_on date NOT NULL,
  withdrawn_on date,
  PRIMARY KEY (kept_by, id),
  CHECK (withdrawn_on IS NULL OR (title = '' AND body = ''))
);
CREATE INDEX published_news_day ON published_news (published_on DESC);
COMMENT ON TABLE published_news IS 'common: news as it was released; of a message that was withdrawn only that remains';
CALL make_common('published_news');
